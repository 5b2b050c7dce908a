package org.secondquestion.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of filling in the fields of a kind of fact on a form. */
public sealed interface Filled {

    /** A fact. */
    record Made(Fact fact) implements Filled {
    }

    /** No fact yet: what is wrong with each field, by its name; with the fact as a whole under no name. */
    record Refused(Map<String, String> problems) implements Filled {
        public Refused {
            problems = Map.copyOf(problems);
        }
    }

    /** Makes a fact of what people typed or ticked, each field as one text or as several. */
    static Filled of(Kind kind, Map<String, List<String>> typed) {
        var texts = new LinkedHashMap<String, String>();
        var problems = new LinkedHashMap<String, String>();
        for (var field : kind.fields()) {
            var text = notation(field, typed.getOrDefault(field.name(), List.of()));
            texts.put(field.name(), text);
            try {
                field.read(Optional.of(text));
            } catch (NotReadable e) {
                problems.put(field.name(),
                        text.isBlank() ? "Fill in: " + field.words() : "Write " + e.expected() + ", not '" + text.strip() + "'");
            }
        }
        if (!problems.isEmpty())
            return new Refused(problems);
        try {
            return new Made(kind.make(texts));
        } catch (NotReadable e) {
            return new Refused(Map.of("", e.wrong()));
        }
    }

    private static String notation(Field field, List<String> typed) {
        var said = new ArrayList<>(typed.stream().map(String::strip).filter(text -> !text.isEmpty()).toList());
        if (said.isEmpty())
            return "";
        return switch (field.type()) {
            case TEXT -> Quoted.always(said.getFirst());
            case TEXTS -> String.join(", ", said.stream().flatMap(String::lines).map(String::strip)
                    .filter(line -> !line.isEmpty()).map(Quoted::always).toList());
            case CHOICES -> String.join(", ", said);
            case YES_NO, CHOICE, DAY, COUNT, NUMBER -> said.getFirst();
        };
    }
}
