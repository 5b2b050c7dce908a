package org.secondquestion.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.TextPosition;

import org.secondquestion.library.BoundedStripper;

/** The words of one page of a PDF with their places. */
final class PdfWords extends BoundedStripper {

    private final List<PdfWord> words = new ArrayList<>();

    private PdfWords() {
    }

    static List<PdfLine> linesOf(PDDocument document, int number) throws IOException {
        var reading = new PdfWords();
        reading.setSortByPosition(true);
        reading.setStartPage(number);
        reading.setEndPage(number);
        reading.getText(document);
        return PdfLine.of(reading.words);
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) {
        var word = new StringBuilder();
        var first = letters.getFirst();
        var last = first;
        for (var letter : letters) {
            if (letter.getUnicode().isBlank()) {
                add(word, first, last);
            } else {
                first = word.isEmpty() ? letter : first;
                word.append(letter.getUnicode());
                last = letter;
            }
        }
        add(word, first, last);
    }

    private void add(StringBuilder word, TextPosition first, TextPosition last) {
        if (!word.isEmpty())
            words.add(new PdfWord(word.toString(), first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj()));
        word.setLength(0);
    }
}
