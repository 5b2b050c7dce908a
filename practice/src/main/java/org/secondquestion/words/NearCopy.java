package org.secondquestion.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.secondquestion.record.Note;

/** Tells whether one text is another over again: most of its runs of three words stand in the other too. */
public final class NearCopy {

    private static final int RUN = 3;
    private static final double MOST = 0.8;
    private static final int MARKS = 256;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final Note.Aspect<Runs> RUNS = Note.Aspect.of(Runs::of);

    private NearCopy() {
    }

    public static boolean alike(Note one, Note other) {
        return one.read(RUNS).alike(other.read(RUNS));
    }

    /** How many words a note has. */
    public static int words(Note note) {
        return note.read(RUNS).count;
    }

    /** The words of a text, in small letters. */
    public static List<String> words(String text) {
        var small = text.toLowerCase(Locale.UK);
        var words = new ArrayList<String>();
        int start = 0;
        // by hand, for points ask this of every pair of notes: a regular expression took most of their time
        for (int at = 0, next; at < small.length(); at = next) {
            int sign = small.codePointAt(at);
            next = at + Character.charCount(sign);
            if (belongsToAWord(sign))
                continue;
            if (at > start)
                words.add(small.substring(start, at));
            start = next;
        }
        if (start < small.length())
            words.add(small.substring(start));
        return words;
    }

    private static boolean belongsToAWord(int sign) {
        return sign == '\'' || Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.LETTER_NUMBER
                || Character.getType(sign) == Character.OTHER_NUMBER;
    }

    /** The runs of three words of a note, each as a number, in the order of the numbers. */
    private static final class Runs {

        private final int count;
        private final long[] numbers;
        /** A mark for each run, in long notes several to a mark: notes that share few marks share few runs. */
        private final long[] marks = new long[MARKS / Long.SIZE];
        private final int unmarked;

        private Runs(int count, long[] numbers) {
            this.count = count;
            this.numbers = numbers;
            int marked = 0;
            for (long number : numbers) {
                int mark = (int) (number * MIX >>> Long.SIZE - 8);
                marks[mark / Long.SIZE] |= 1L << mark;
            }
            for (long some : marks)
                marked += Long.bitCount(some);
            this.unmarked = numbers.length - marked;
        }

        static Runs of(String text) {
            var words = NearCopy.words(text);
            var numbers = new TreeSet<Long>();
            for (int i = 0; i + RUN <= words.size(); i++)
                numbers.add(number(words.subList(i, i + RUN)));
            return new Runs(words.size(), numbers.stream().mapToLong(Long::longValue).toArray());
        }

        private static long number(List<String> run) {
            long number = 1125899906842597L;
            for (var word : run)
                for (int i = 0; i <= word.length(); i++)
                    number = 31 * number + (i < word.length() ? word.charAt(i) : ' ');
            return number;
        }

        boolean alike(Runs other) {
            int fewer = Math.min(numbers.length, other.numbers.length);
            int more = Math.max(numbers.length, other.numbers.length);
            int least = (int) Math.ceil(Math.max(MOST * fewer, MOST * MOST * more));
            return fewer > 0 && fewer >= least && atMost(other) >= least && sharesAtLeast(least, other);
        }

        /** How many runs can be shared at most, by their marks. */
        private int atMost(Runs other) {
            int shared = unmarked;
            for (int at = 0; at < marks.length; at++)
                shared += Long.bitCount(marks[at] & other.marks[at]);
            return shared;
        }

        /** Goes along both rows and stops as soon as too few are left: most notes have nothing in common. */
        private boolean sharesAtLeast(int least, Runs other) {
            int shared = 0;
            int one = 0;
            int two = 0;
            while (shared < least) {
                if (shared + Math.min(numbers.length - one, other.numbers.length - two) < least)
                    return false;
                int order = Long.compare(numbers[one], other.numbers[two]);
                if (order == 0)
                    shared++;
                if (order <= 0)
                    one++;
                if (order >= 0)
                    two++;
            }
            return true;
        }
    }
}
