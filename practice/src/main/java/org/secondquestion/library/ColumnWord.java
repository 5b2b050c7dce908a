package org.secondquestion.library;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.library.Run.Break;

/** One word of a column read downwards, with what is known of it: its link, and the gap before it. */
record ColumnWord(String text, boolean linked, int run, String target, Break before, String where) {

    static List<ColumnWord> of(List<Row> rows, java.util.function.Function<Row, Cell> column) {
        List<ColumnWord> words = new ArrayList<>();
        int number = 0;
        for (Row row : rows) {
            boolean firstOfCell = true;
            for (Run run : column.apply(row).runs()) {
                number++;
                Break before = firstOfCell ? Break.LINE : run.before();
                for (String word : run.text().split("\\s+", -1)) {
                    if (!word.isEmpty()) {
                        words.add(new ColumnWord(word, run.linked(), number, run.target(), before, row.where()));
                        before = Break.SPACE;
                        firstOfCell = false;
                    }
                }
            }
        }
        return words;
    }

    static String join(List<ColumnWord> words) {
        return Words.tidy(String.join(" ", words.stream().map(ColumnWord::text).toList()));
    }

    boolean startsUpper() {
        return text.codePoints().filter(Character::isLetterOrDigit).findFirst().stream().anyMatch(Character::isUpperCase);
    }

    boolean startsLower() {
        return text.codePoints().filter(Character::isLetterOrDigit).findFirst().stream().anyMatch(Character::isLowerCase);
    }

    boolean isPunctuation() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The word without brackets, stops and quotation marks, in lower case. */
    String bare() {
        return String.join(" ", Words.split(text.replace("-", "")));
    }
}
