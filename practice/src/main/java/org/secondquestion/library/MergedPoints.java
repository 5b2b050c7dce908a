package org.secondquestion.library;

import java.util.ArrayList;
import java.util.List;

/** Tells points apart that the layout ran into one cell, where the text shows it. */
final class MergedPoints {

    private MergedPoints() {
    }

    /**
     * A new point begins at a paragraph that opens a sentence, and at an instruction that opens with a capital letter where no full stop
     * stands before it. A full stop and an instruction alone show nothing: most points are several sentences.
     */
    static List<String> tellApart(String text) {
        List<String> points = new ArrayList<>();
        for (String paragraph : text.split(String.valueOf(Cell.PARAGRAPH), -1)) {
            String part = Words.tidy(paragraph);
            boolean broken = !Words.startsUpper(part)
                    || (!points.isEmpty() && !Words.endsASentence(points.getLast()) && !Words.opensAnInstruction(part));
            boolean goesOn = !points.isEmpty() && broken;
            if (goesOn && !part.isEmpty()) {
                points.set(points.size() - 1, points.getLast() + " " + part);
            } else if (!part.isEmpty()) {
                points.add(part);
            }
        }
        return points.stream().flatMap(p -> atUnstoppedInstruction(p).stream()).toList();
    }

    private static List<String> atUnstoppedInstruction(String text) {
        String[] words = text.split(" ", -1);
        List<String> points = new ArrayList<>();
        StringBuilder point = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            boolean bareWordBefore = words[i - 1].matches("\\p{Ll}[\\p{L}'\u2019-]*") && !Words.isUnfinished(words[i - 1]);
            boolean sentenceFollows = i + 2 < words.length && words[i].matches("\\p{Lu}\\p{Ll}+")
                    && words[i + 1].matches("\\p{Ll}.*");
            if (bareWordBefore && sentenceFollows && Words.opensAnInstruction(words[i])) {
                points.add(point.toString());
                point = new StringBuilder(words[i]);
            } else {
                point.append(' ').append(words[i]);
            }
        }
        points.add(point.toString());
        return points;
    }
}
