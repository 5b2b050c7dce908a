package org.secondquestion.library;

import java.util.List;

/** A learning document as read, as plain text for a person: theme by theme, then what the reader was unsure of. */
public final class LearningText {

    private final StringBuilder text = new StringBuilder();

    private LearningText() {
    }

    public static String of(Learning learning) {
        LearningText writing = new LearningText();
        writing.line(learning.title().isEmpty() ? "(no title)" : learning.title());
        writing.line("%s, %s, %s, %s to settle".formatted(count(learning.themes(), "theme"),
                count(learning.countPoints(), "practice point"),
                count(learning.countResources(), "resource"), count(learning.doubts(), "doubt")));
        writing.sources(learning.compiledFrom());
        learning.themes().forEach(writing::theme);
        writing.doubts(learning.doubts());
        return writing.text.toString();
    }

    private void sources(List<Learning.Source> sources) {
        if (!sources.isEmpty()) {
            line("").line("Compiled from");
            sources.forEach(source -> line("  - " + source.text()));
        }
    }

    private void theme(Theme theme) {
        line("").line(theme.heading() + " (" + theme.id() + "): " + count(theme.points(), "point") + ", "
                + count(theme.resources(), "resource"));
        for (PracticePoint point : theme.points()) {
            line("  " + point.place() + "  " + point.text());
            point.items().forEach(item -> line("      - " + item));
        }
        for (Resource.Scope scope : Resource.Scope.values()) {
            List<Resource> resources = theme.resources().stream().filter(resource -> resource.scope() == scope).toList();
            if (!resources.isEmpty()) {
                line("  " + switch (scope) {
                    case LOCAL -> "Local resources";
                    case NATIONAL -> "National resources";
                    case NOT_SAID -> "Resources, local or national not said";
                });
                resources.forEach(this::resource);
            }
        }
    }

    private void resource(Resource resource) {
        String published = resource.published().map(when -> ", " + when).orElse("");
        line("    - " + resource.title() + resource.publisher().map(who -> ", " + who).orElse("") + published
                + resource.note().map(note -> " (" + note + ")").orElse("") + (resource.linked() ? " [linked]" : ""));
    }

    private void doubts(List<Doubt> doubts) {
        if (!doubts.isEmpty()) {
            line("").line("For a person to settle");
        }
        for (Doubt doubt : doubts) {
            line("  " + doubt.where() + ": " + doubt.about().question());
            if (!doubt.read().isBlank()) {
                line("    stands there: " + doubt.read());
            }
            line("    read as: " + doubt.alternatives().getFirst());
            doubt.alternatives().stream().skip(1).forEach(other -> line("    or: " + other));
        }
    }

    private LearningText line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private static String count(List<?> things, String name) {
        return count(things.size(), name);
    }

    private static String count(int number, String name) {
        return number + " " + name + (number == 1 ? "" : "s");
    }
}
