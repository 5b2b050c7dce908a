package org.secondquestion.specimen;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.secondquestion.record.Kinds;
import org.secondquestion.specimen.Accuracy.Count;
import org.secondquestion.words.Lexicon;

/**
 * How well notes are read, as tables. Every fifth note may be looked at by whoever mends the lists and the reader; all
 * others are held apart, and it is those that count.
 */
public final class AccuracyReport {

    private static final int FIFTH = 5;
    /** Notes that somebody who mended the lists saw although they were to be held apart. */
    private static final Set<String> SEEN = Set.of("hou-010", "prb-009", "mw-013", "mw-014", "sw-017", "sw-018", "eh-005",
            "sch-019");

    private AccuracyReport() {
    }

    /** The report on the notes that are held apart, in Markdown. */
    public static String of(Lexicon lexicon) {
        var all = AnnotatedNotes.all();
        var apart = Accuracy.of(lexicon, some(all, false));
        var looked = Accuracy.of(lexicon, some(all, true));
        var text = new StringBuilder();
        text.append(String.format(Locale.ROOT, """
                                               | | notes | found rightly | found wrongly | missed | precision | recall |
                                               | --- | ---: | ---: | ---: | ---: | ---: | ---: |
                                               """));
        row(text, "held apart | " + apart.notes(), apart.all());
        row(text, "looked at while mending | " + looked.notes(), looked.all());
        text.append(String.format(Locale.ROOT,
                "\nWhose word it is was told rightly for %.0f in 100 of the facts found rightly in the notes held apart.%n",
                100 * apart.whoseWord()));
        text.append("\n## As so, once, perhaps, not so\n\n");
        head(text, "told as");
        new TreeMap<>(apart.states()).forEach((state, count) -> row(text, Kinds.words(state), count));
        text.append("\n## Each kind\n\n");
        head(text, "kind");
        new TreeMap<>(apart.kinds()).forEach((kind, count) -> row(text, kind, count));
        text.append("\n## What the fields of a fact say, where the kind was found\n\n");
        head(text, "kind and field");
        new TreeMap<>(apart.fields()).forEach((field, count) -> row(text, field, count));
        return text.toString();
    }

    private static List<AnnotatedNote> some(List<AnnotatedNote> all, boolean looked) {
        return IntStream.range(0, all.size()).filter(at -> (at % FIFTH == 0 || SEEN.contains(all.get(at).id())) == looked)
                .mapToObj(all::get).toList();
    }

    private static void head(StringBuilder text, String what) {
        text.append("| ").append(what).append(" | found rightly | found wrongly | missed | precision | recall |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
    }

    private static void row(StringBuilder text, String what, Count count) {
        text.append("| ").append(what).append(" | ").append(count.right()).append(" | ").append(count.wrong()).append(" | ")
                .append(count.missed()).append(" | ").append(share(count.precision())).append(" | ").append(share(count.recall()))
                .append(" |\n");
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.2f", share);
    }
}
