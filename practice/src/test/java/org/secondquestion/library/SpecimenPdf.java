package org.secondquestion.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Draws the specimen as a PDF: two columns of wrapped words, rows apart by a drawn line or by a space, links as annotations. */
final class SpecimenPdf {

    private static final double LEFT = 50;
    private static final double COLUMN = 330;
    private static final double RIGHT = 550;
    private static final float HEIGHT = 1500;
    private static final double STEP = 13;
    private static final float SIZE = 10;

    private final Apart apart;
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDDocument document = new PDDocument();

    /** How the rows of the table are set apart. */
    enum Apart {
        BY_LINES, BY_SPACES, BY_NOTHING
    }

    private record Placed(String word, String address, double x, int line) {
    }

    SpecimenPdf(Apart apart) {
        this.apart = apart;
    }

    byte[] draw(String text) throws IOException {
        List<List<String>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
            if (line.startsWith("Key Practice Points\t")) {
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(line);
        }
        try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages.size(); i++) {
                drawPage(pages.get(i), i > 0, i + 1);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void drawPage(List<String> rows, boolean table, int number) throws IOException {
        PDPage page = new PDPage(new PDRectangle(595, HEIGHT));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            double y = HEIGHT - 42;
            for (String row : rows) {
                String[] cells = row.split("\t", -1);
                List<Placed> left = place(cells[0], LEFT, table ? COLUMN - 10 : RIGHT);
                List<Placed> right = place(cells.length < 2 ? "" : cells[1], table ? COLUMN : 500, RIGHT);
                for (Placed word : left) {
                    show(page, content, word, y);
                }
                for (Placed word : right) {
                    show(page, content, word, y);
                }
                y -= STEP * (1
                        + Math.max(left.isEmpty() ? 0 : left.getLast().line(), right.isEmpty() ? 0 : right.getLast().line()));
                if (table && apart == Apart.BY_LINES) {
                    content.moveTo((float) LEFT - 5, (float) y + 9.5f);
                    content.lineTo((float) RIGHT, (float) y + 9.5f);
                    content.stroke();
                } else if (apart != Apart.BY_NOTHING) {
                    y -= 8;
                }
            }
            show(page, content, new Placed(String.valueOf(number), "", 300, 0), 30);
        }
    }

    private List<Placed> place(String cell, double from, double to) throws IOException {
        List<Placed> placed = new ArrayList<>();
        double x = from;
        int line = 0;
        for (Specimen.Piece piece : Specimen.pieces(cell)) {
            for (String word : piece.text().strip().split("\\s+", -1)) {
                double width = width(word);
                if (x + width > to && x > from) {
                    x = from;
                    line++;
                }
                if (!word.isEmpty()) {
                    placed.add(new Placed(word, piece.address(), x, line));
                    x += width + width(" ");
                }
            }
        }
        return placed;
    }

    private double width(String text) throws IOException {
        return font.getStringWidth(text) / 1000 * SIZE;
    }

    private void show(PDPage page, PDPageContentStream content, Placed word, double top) throws IOException {
        double y = top - word.line() * STEP;
        content.beginText();
        content.setFont(font, SIZE);
        content.newLineAtOffset((float) word.x(), (float) y);
        content.showText(word.word());
        content.endText();
        if (!word.address().isEmpty()) {
            PDAnnotationLink link = new PDAnnotationLink();
            PDActionURI action = new PDActionURI();
            action.setURI(word.address());
            link.setAction(action);
            link.setRectangle(new PDRectangle((float) word.x(), (float) y - 2, (float) width(word.word()), SIZE));
            page.getAnnotations().add(link);
        }
    }
}
