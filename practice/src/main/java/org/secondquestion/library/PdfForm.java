package org.secondquestion.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import org.secondquestion.library.Reading.Refused;

/** A learning document as a PDF: its words, lines and links by where they stand on the page. */
final class PdfForm {

    private static final int MOST_PAGES = 300;

    private PdfForm() {
    }

    static Reading read(byte[] file) {
        if (PdfStreams.unpackTooLarge(file)) {
            return new Refused(
                    "This PDF unpacks to far more than a document holds. It was not opened. Save it again without pictures and try once more.");
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                return locked();
            }
            if (document.getNumberOfPages() > MOST_PAGES) {
                return new Refused("This PDF has more than " + MOST_PAGES + " pages. Choose the learning document itself.");
            }
            return read(document);
        } catch (InvalidPasswordException password) {
            return locked();
        } catch (BoundedStripper.TooManyMarks tooMany) {
            return new Refused(
                    "This PDF draws far more on a page than a reader could see. It was not read. Save it again from the original document.");
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // PDFBox answers a damaged object with whichever exception it meets first; to the user all are one.
            return new Refused(
                    "This PDF is damaged and can't be read. Save it again from the original document and try once more.");
        }
    }

    private static Reading read(PDDocument document) throws IOException {
        List<Page> pages = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        OptionalDouble column = OptionalDouble.empty();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            List<PdfLine> lines = PdfWords.linesOf(document, number);
            PdfPage page = new PdfPage(number, lines, PdfRules.of(document.getPage(number - 1)), column, doubts);
            column = page.column();
            pages.add(new Page(number, page.rows()));
        }
        if (pages.stream().allMatch(page -> page.rows().isEmpty())) {
            return new Refused(
                    "This PDF holds pictures of pages and no words. Save it as a PDF from the original document, or as .docx.");
        }
        return Interpreter.read(new Layout(pages, true, doubts));
    }

    private static Reading locked() {
        return new Refused("This PDF is locked with a password. Save a copy without the password and try again.");
    }
}
