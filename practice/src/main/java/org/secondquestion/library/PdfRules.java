package org.secondquestion.library;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The level lines drawn on a page: between them stand the rows of a table. */
final class PdfRules extends PDFGraphicsStreamEngine {

    private static final double THICKEST = 3;
    private static final double SHORTEST = 40;

    /** One level line, in points from the page's top left corner. */
    record Rule(double left, double right, double y) {
    }

    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private final double top;
    private final double leftEdge;
    private Point2D.Float at = new Point2D.Float();

    private PdfRules(PDPage page) {
        super(page);
        this.top = page.getCropBox().getUpperRightY();
        this.leftEdge = page.getCropBox().getLowerLeftX();
    }

    static List<Rule> of(PDPage page) throws IOException {
        PdfRules reading = new PdfRules(page);
        reading.processPage(page);
        return reading.rules;
    }

    private void add(double x1, double y1, double x2, double y2) {
        if (Math.abs(y1 - y2) <= THICKEST && Math.abs(x1 - x2) >= SHORTEST) {
            path.add(new Rule(Math.min(x1, x2) - leftEdge, Math.max(x1, x2) - leftEdge, top - (y1 + y2) / 2));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        if (Math.abs(p0.getY() - p2.getY()) <= THICKEST) {
            add(p0.getX(), p0.getY(), p2.getX(), p2.getY());
        } else {
            add(p0.getX(), p0.getY(), p1.getX(), p1.getY());
            add(p3.getX(), p3.getY(), p2.getX(), p2.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        at = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        add(at.x, at.y, x, y);
        at = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        at = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return at;
    }

    @Override
    public void strokePath() {
        rules.addAll(path);
        path.clear();
    }

    @Override
    public void fillPath(int windingRule) {
        strokePath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void closePath() {
        // A closed path adds no level line that its own strokes have not added.
    }

    @Override
    public void clip(int windingRule) {
        // What is cut off is still a line of the table.
    }

    @Override
    public void drawImage(PDImage image) {
        // Pictures are no part of the table.
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // Shading is no part of the table.
    }
}
