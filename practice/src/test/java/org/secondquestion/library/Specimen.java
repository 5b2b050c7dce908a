package org.secondquestion.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The learning document of Harrowmere, an invented partnership, in each form that a document can come in. */
enum Specimen {
    TEXT, WORD, PDF_WITH_LINES, PDF_WITH_SPACES;

    private static final Pattern WHOLE_LINK = Pattern.compile("video$|Centre of .* Abuse$");
    private static final Pattern LINK = Pattern.compile("<u>(.*?)</u>");

    /** A piece of a cell, with the address it is linked to. */
    record Piece(String text, String address) {
    }

    static String text() {
        return resource("specimen-learning.txt");
    }

    static String resource(String name) {
        try (InputStream in = Specimen.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no test resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] file() {
        return of(text());
    }

    byte[] of(String text) {
        try {
            return switch (this) {
                case TEXT -> text.getBytes(StandardCharsets.UTF_8);
                case WORD -> word(text);
                case PDF_WITH_LINES -> new SpecimenPdf(SpecimenPdf.Apart.BY_LINES).draw(text);
                case PDF_WITH_SPACES -> new SpecimenPdf(SpecimenPdf.Apart.BY_SPACES).draw(text);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Learning read() {
        return learning(DocumentReader.read(file()));
    }

    static Learning readText(String text) {
        return learning(DocumentReader.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Learning learning(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.learning();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.sentence());
        };
    }

    private static byte[] word(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            boolean inTable = false;
            XWPFTable table = null;
            for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
                inTable = inTable || line.startsWith("Key Practice Points\t");
                String[] cells = line.split("\t", -1);
                if (!inTable) {
                    write(document.createParagraph(), String.join("\t", cells));
                } else {
                    XWPFTableRow row;
                    if (table == null) {
                        table = document.createTable(1, 2);
                        row = table.getRow(0);
                    } else {
                        row = table.createRow();
                    }
                    write(row.getCell(0).getParagraphArray(0), cells[0]);
                    write(row.getCell(1).getParagraphArray(0), cells.length < 2 ? "" : cells[1]);
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XWPFParagraph paragraph, String cell) {
        for (Piece piece : pieces(cell)) {
            if (piece.address().isEmpty()) {
                paragraph.createRun().setText(piece.text());
            } else {
                paragraph.createHyperlinkRun(piece.address()).setText(piece.text());
            }
        }
    }

    /** A link wrapped over two lines is one link: the same address again, unless the words before were whole. */
    static List<Piece> pieces(String cell) {
        List<Piece> pieces = new ArrayList<>();
        Matcher link = LINK.matcher(cell);
        int from = 0;
        String address = "";
        while (link.find()) {
            String between = cell.substring(from, link.start());
            boolean wrapped = from > 0 && between.isBlank() && !WHOLE_LINK.matcher(pieces.getLast().text()).find();
            pieces.add(new Piece(between, ""));
            address = wrapped ? address : "https://harrowmere.example/" + Integer.toHexString(link.group(1).hashCode());
            pieces.add(new Piece(link.group(1), address));
            from = link.end();
        }
        pieces.add(new Piece(cell.substring(from), ""));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
