package org.secondquestion.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.TextPosition;

/** The words of one page of a PDF with their places and links. */
final class PdfWords extends BoundedStripper {

    private final PDPage page;
    private final List<Area> links = new ArrayList<>();
    private final List<PdfWord> words = new ArrayList<>();

    private record Area(double left, double right, double top, double bottom, String target) {
        boolean holds(double x, double y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    private PdfWords(PDPage page) throws IOException {
        this.page = page;
        PDRectangle sheet = page.getCropBox();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getRectangle() != null) {
                PDRectangle at = link.getRectangle();
                String target = link.getAction() instanceof PDActionURI uri && uri.getURI() != null ? uri.getURI() : "";
                links.add(new Area(at.getLowerLeftX() - sheet.getLowerLeftX(), at.getUpperRightX() - sheet.getLowerLeftX(),
                        sheet.getUpperRightY() - at.getUpperRightY(), sheet.getUpperRightY() - at.getLowerLeftY(), target));
            }
        }
    }

    static List<PdfLine> linesOf(PDDocument document, int number) throws IOException {
        PdfWords reading = new PdfWords(document.getPage(number - 1));
        reading.setSortByPosition(true);
        reading.setStartPage(number);
        reading.setEndPage(number);
        reading.getText(document);
        return PdfLine.of(reading.words).stream().filter(line -> !reading.isPageNumber(line, number)).toList();
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        TextPosition first = letters.getFirst();
        TextPosition last = letters.getLast();
        double left = first.getXDirAdj();
        double right = last.getXDirAdj() + last.getWidthDirAdj();
        double middle = first.getYDirAdj() - first.getHeightDir() / 2;
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                Area link = links.stream().filter(area -> area.holds((left + right) / 2, middle)).findFirst().orElse(null);
                words.add(new PdfWord(word, left, right, first.getYDirAdj(), link != null, link == null ? "" : link.target()));
            }
        }
    }

    private boolean isPageNumber(PdfLine line, int number) {
        double height = page.getCropBox().getHeight();
        boolean atEdge = line.baseline() > height * 0.92 || line.baseline() < height * 0.06;
        return atEdge && line.text().matches("(?i)(page )?" + number + "( of \\d+)?");
    }
}
