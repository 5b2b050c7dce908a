package org.secondquestion.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.secondquestion.library.BoundedStripper;
import org.secondquestion.library.PdfStreams;

/** A PDF: the rows of a table by where its words stand, page after page; without columns, its lines as a text. */
final class Pdf implements Table {

    private static final int MOST_PAGES = 2000;
    private static final double MARGIN = 0.1;

    private final Path file;

    Pdf(Path file) {
        this.file = file;
    }

    @Override
    public String form() {
        return "PDF";
    }

    @Override
    public void read(Rows rows) throws TableRefused {
        try {
            if (Files.size(file) > Limits.LARGEST_DOCUMENT)
                throw new TableRefused("This PDF is larger than 20 MB. Save it without pictures, or in parts, and try again.");
            if (PdfStreams.unpackTooLarge(Files.readAllBytes(file)))
                throw new TableRefused("This PDF unpacks to far more than a chronology holds. It was not opened. "
                        + "Save it again without pictures and try once more.");
            try (var document = Loader.loadPDF(file.toFile())) {
                read(document, (row, share) -> FromTheTaker.guarded(() -> rows.take(row, share)));
            }
        } catch (InvalidPasswordException password) {
            throw locked(password);
        } catch (FromTheTaker taker) {
            throw taker.inner();
        } catch (BoundedStripper.TooManyMarks tooMany) {
            throw new TableRefused(
                    "This PDF draws far more on a page than a reader could see. Save it again from the original document.",
                    tooMany);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // PDFBox answers a damaged object with whichever exception it meets first; to the user all are one.
            throw new TableRefused(
                    "This PDF is damaged and can't be read. Save it again from the original document and try once more.",
                    damaged);
        }
    }

    private static TableRefused locked(Throwable why) {
        return new TableRefused("This PDF is locked with a password. Save a copy without the password and try again.", why);
    }

    private static void read(PDDocument document, Rows rows) throws IOException, TableRefused {
        if (document.isEncrypted())
            throw locked(new IOException("encrypted"));
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES)
            throw new TableRefused(
                    "This PDF has more than " + MOST_PAGES + " pages. Save it in parts and import one after the other.");
        var onEachPage = pages < 2 ? Set.<String>of() : marginsOf(document);
        var table = new PdfRows(rows);
        var text = new DatedLines(rows);
        boolean columns = false;
        boolean words = false;
        for (int number = 1; number <= pages; number++) {
            var lines = within(document, number, onEachPage);
            words |= !lines.isEmpty();
            columns |= PdfRows.inColumns(lines);
            if (!(columns ? table.page(lines, (double) number / pages) : allLines(text, lines, (double) number / pages)))
                return;
        }
        if (!words)
            throw new TableRefused(
                    "This PDF holds pictures of pages and no words. Save it as a PDF from the original document, or as .docx.");
        if (text.end())
            table.end();
    }

    private static boolean allLines(DatedLines text, List<PdfLine> lines, double share) throws TableRefused {
        for (var line : lines)
            if (!text.take(PlainWords.withoutSigns(line.text()), share))
                return false;
        return true;
    }

    /** What stands at the edge of both first pages is of the paper, not of the chronology. */
    private static Set<String> marginsOf(PDDocument document) throws IOException {
        var both = new HashSet<>(atTheEdge(document, 1));
        both.retainAll(atTheEdge(document, 2));
        return both;
    }

    private static Set<String> atTheEdge(PDDocument document, int number) throws IOException {
        var height = document.getPage(number - 1).getCropBox().getHeight();
        return PdfWords.linesOf(document, number).stream().filter(line -> isAtTheEdge(line, height)).map(Pdf::alike)
                .collect(Collectors.toSet());
    }

    private static List<PdfLine> within(PDDocument document, int number, Set<String> onEachPage) throws IOException {
        var height = document.getPage(number - 1).getCropBox().getHeight();
        return PdfWords.linesOf(document, number).stream()
                .filter(line -> !isAtTheEdge(line, height)
                        || !onEachPage.contains(alike(line)) && !alike(line).matches("(page )?#( of #)?"))
                .toList();
    }

    private static boolean isAtTheEdge(PdfLine line, double height) {
        return line.baseline() < height * MARGIN || line.baseline() > height * (1 - MARGIN);
    }

    private static String alike(PdfLine line) {
        // a line with a date is told apart from another with another date
        return BritishDate.lengthAtStart(line.text()).isPresent()
                ? line.text()
                : line.text().toLowerCase(Locale.ROOT).replaceAll("\\d+", "#");
    }
}
