package org.secondquestion.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Files as a test needs them, and what was read from them. */
final class Written {

    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final Path folder;

    Written(Path folder) {
        this.folder = folder;
    }

    Path text(String text) {
        return text(text, StandardCharsets.UTF_8);
    }

    Path text(String text, Charset charset) {
        return bytes(text.getBytes(charset));
    }

    Path bytes(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "file", ""), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path zip(String... namesAndTexts) throws IOException {
        var file = Files.createTempFile(folder, "file", "");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** A Word document with one table. */
    Path word(String[]... rows) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Chronology of Ada Invented");
            var table = document.createTable(rows.length, rows[0].length);
            for (int row = 0; row < rows.length; row++)
                for (int cell = 0; cell < rows[row].length; cell++)
                    table.getRow(row).getCell(cell).setText(rows[row][cell]);
            return save(document);
        }
    }

    Path save(XWPFDocument document) throws IOException {
        var file = Files.createTempFile(folder, "file", "");
        try (var out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }

    /** A PDF: each page its lines, each line its cells at 50, 130, 230 and 420 points from the left; what begins with "Private" stands at the foot. */
    Path pdf(String[][]... pages) throws IOException {
        var file = Files.createTempFile(folder, "file", "");
        try (var document = new PDDocument()) {
            for (var lines : pages)
                page(document, lines);
            document.save(file.toFile());
        }
        return file;
    }

    private static void page(PDDocument document, String[][] lines) throws IOException {
        float[] left = {50, 130, 230, 420};
        var page = new PDPage();
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            for (int line = 0; line < lines.length; line++)
                for (int cell = 0; cell < lines[line].length; cell++) {
                    out.beginText();
                    out.setFont(new PDType1Font(FontName.HELVETICA), 10);
                    out.newLineAtOffset(left[cell], lines[line][cell].startsWith("Private") ? 40 : 680 - line * 14f);
                    out.showText(lines[line][cell]);
                    out.endText();
                }
        }
    }

    static Table open(Path file) {
        try {
            return ChronologyTable.open(file, "the file");
        } catch (TableRefused refused) {
            throw new AssertionError(refused.sentence(), refused);
        }
    }

    static List<ReadRow> read(Path file) {
        var table = open(file);
        var rows = new ArrayList<ReadRow>();
        try {
            Import.read(table, Columns.guess(table), TODAY, rows::add, (count, share) -> true);
        } catch (TableRefused refused) {
            throw new AssertionError(refused.sentence(), refused);
        }
        return rows;
    }

    static List<ImportedRow> imported(Path file) {
        return read(file).stream().map(row -> {
            if (row instanceof RefusedRow refused)
                throw new AssertionError("row " + refused.number() + ": " + refused.reason());
            return (ImportedRow) row;
        }).toList();
    }

    /** The sentence with which a file is refused, as it is opened or read. */
    static String refusal(Path file) {
        var refused = catchThrowableOfType(TableRefused.class, () -> {
            var table = ChronologyTable.open(file, "the file");
            Import.read(table, Columns.guess(table), TODAY, row -> {
            }, (count, share) -> true);
        });
        if (refused == null)
            throw new AssertionError("it was read");
        return refused.sentence();
    }
}
