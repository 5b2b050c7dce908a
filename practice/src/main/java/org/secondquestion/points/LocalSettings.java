package org.secondquestion.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.secondquestion.record.Rows;

/** All that a partnership settles for itself about the points and the lists of words: at most one choice for a setting of a point in an area. */
public record LocalSettings(List<Choice> choices) {

    /** Nothing settled: every point as its page says. */
    public static final LocalSettings NONE = new LocalSettings(List.of());

    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final int PARTS = 5;
    private static final String NO_REASON = "Say why: a choice without a reason cannot be understood next year.";

    /** What was read of a partnership's file, and a sentence for every line that was not. */
    public record Read(LocalSettings settings, List<String> refused) {
    }

    public LocalSettings {
        choices = List.copyOf(choices);
    }

    /** With one choice more, in the place of what it replaces. */
    public LocalSettings with(Choice choice) {
        var all = new ArrayList<>(choices);
        all.removeIf(choice::replaces);
        if (!choice.takenBack())
            all.add(choice);
        return new LocalSettings(all);
    }

    /** What holds for a setting of a point in an area: its own choice, or that of the whole partnership. */
    public Optional<Choice> find(String area, String point, String setting) {
        return own(area, point, setting).or(() -> own(Choice.WHOLE_PARTNERSHIP, point, setting));
    }

    private Optional<Choice> own(String area, String point, String setting) {
        return choices.stream()
                .filter(one -> one.area().equalsIgnoreCase(area) && one.point().equals(point) && one.setting().equals(setting))
                .findFirst();
    }

    /** The areas that have a choice of their own. */
    public List<String> areas() {
        return choices.stream().filter(choice -> !choice.everywhere()).map(Choice::area).distinct().sorted().toList();
    }

    /** Why a choice cannot be; empty if it can. */
    public static Optional<String> refusal(Choice choice) {
        var point = PracticePoints.inForce().find(choice.point());
        if (choice.area().isEmpty())
            return Optional.of("Say for which area it holds, or 'all' for the whole partnership.");
        var words = WordLists.about(choice);
        if (words.isPresent())
            return choice.reason().isEmpty() ? Optional.of(NO_REASON) : WordLists.refusal(choice, words.get());
        if (point.isEmpty())
            return Optional.of("There is no practice point '" + choice.point() + "'. './sq points' lists them.");
        if (choice.reason().isEmpty())
            return Optional.of(NO_REASON);
        if (choice.takenBack())
            return Optional.empty();
        if (choice.setting().equals(Choice.ASKED))
            return choice.value().equals("yes") || choice.value().equals("no")
                    ? Optional.empty()
                    : Optional.of("A point is asked, 'yes' or 'no', not '" + choice.value() + "'.");
        return refusal(choice, point.get().settings());
    }

    private static Optional<String> refusal(Choice choice, Settings settings) {
        var parameter = settings.find(choice.setting());
        if (parameter.isEmpty())
            return Optional.of("'" + choice.point() + "' has no setting '" + choice.setting() + "', only "
                    + String.join(", ", Rows.each(settings.parameters(), Parameter::name)) + " and "
                    + Choice.ASKED + ".");
        try {
            parameter.get().with(choice);
            return Optional.empty();
        } catch (IllegalArgumentException outside) {
            return Optional.of(outside.getMessage() + ".");
        }
    }

    /**
     * Reads a partnership's file: a line a choice, "area | point | setting | value | reason"; empty lines and lines that begin
     * with # say nothing.
     */
    public static Read read(String text) {
        var read = NONE;
        var refused = new ArrayList<String>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.strip().startsWith("#"))
                continue;
            var parts = BETWEEN.split(line, -1);
            if (parts.length != PARTS) {
                refused.add("Line " + number + " has " + parts.length + (parts.length == 1 ? " part" : " parts")
                        + " between upright bars, not the five 'area | point | setting | value | reason'.");
                continue;
            }
            var choice = new Choice(parts[0], parts[1], parts[2], parts[3], parts[4]);
            var refusal = refusal(choice);
            if (refusal.isPresent())
                refused.add("Line " + number + ": " + refusal.get());
            else if (Rows.any(read.choices(), choice::replaces))
                refused.add("Line " + number + " settles what an earlier line has settled: " + choice.point() + ", "
                        + choice.setting() + ", " + choice.area() + ".");
            else
                read = read.with(choice);
        }
        return new Read(read, List.copyOf(refused));
    }
}
