package org.secondquestion.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;

/** The words that the cells of a spreadsheet share: each stands once in the file, and cells point to it by its place. */
record SharedWords(List<String> words) {

    static SharedWords of(@Nullable InputStream in) throws XMLStreamException {
        var words = new ArrayList<String>();
        if (in == null)
            return new SharedWords(words);
        var at = SafeXml.read(in);
        var word = new StringBuilder();
        int spoken = 0;
        while (at.hasNext()) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = at.getLocalName();
                spoken += name.equals("rPh") ? 1 : 0;
                if (name.equals("si"))
                    word.setLength(0);
                else if (name.equals("t") && spoken == 0)
                    add(word, at.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                spoken -= at.getLocalName().equals("rPh") ? 1 : 0;
                if (at.getLocalName().equals("si"))
                    words.add(word.toString());
            }
        }
        return new SharedWords(words);
    }

    private static void add(StringBuilder word, String letters) {
        word.append(letters, 0, Math.min(letters.length(), Math.max(0, Limits.LONGEST_CELL + 1 - word.length())));
    }

    /** The word at a place as the cell writes it; nothing where there is none. */
    String at(String place) {
        int at = number(place);
        return at < 0 || at >= words.size() ? "" : words.get(at);
    }

    /** A number without a sign, or -1. */
    static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(sign -> sign >= '0' && sign <= '9'))
            return -1;
        return Integer.parseInt(digits);
    }
}
