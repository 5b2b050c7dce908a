package org.secondquestion.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each column of a file tells: guessed from its headings and cells, changed and kept by people. */
public record Columns(List<Column> columns, boolean headed) {

    public Columns {
        columns = List.copyOf(columns);
        for (var role : Role.values())
            if (role.single() && count(columns, role) > 1)
                throw new IllegalArgumentException("One column tells '" + role.inWords() + "', not " + count(columns, role));
    }

    private static long count(List<Column> columns, Role role) {
        return columns.stream().filter(column -> column.role() == role).count();
    }

    /** A guess from the first rows of a file, for a person to look at. */
    public static Columns guess(Table table) throws TableRefused {
        return ColumnGuess.of(table);
    }

    /** The same with another role for a column; a column that had a role which only one can have becomes further words. */
    public Columns with(int column, Role role) {
        var changed = new ArrayList<Column>();
        for (int at = 0; at < columns.size(); at++) {
            var before = columns.get(at);
            boolean gives = role.single() && before.role() == role;
            changed.add(at == column
                    ? new Column(before.heading(), role)
                    : gives ? new Column(before.heading(), Role.FURTHER) : before);
        }
        return new Columns(changed, headed);
    }

    /** Which column tells it, counted from 0. */
    public OptionalInt where(Role role) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).role() == role).findFirst();
    }

    /** What is still to be settled before rows can be read, in a sentence; empty where nothing is. */
    public Optional<String> missing() {
        if (where(Role.WHEN).isEmpty())
            return Optional.of("No column tells when it happened. Choose the column with the date.");
        if (where(Role.WORDS).isEmpty() && where(Role.FURTHER).isEmpty())
            return Optional.of("No column tells what happened. Choose the column with the words.");
        return Optional.empty();
    }

    /** The same for every file with these headings in this order, so that what people chose is found again. */
    public String fingerprint() {
        var headings = columns.stream().map(column -> headed ? Headings.plain(column.heading()) : "")
                .collect(Collectors.joining("\u001f"));
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest((headed + "\u001e" + headings).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** As text to keep: a line for each column, what it tells and its heading. */
    public String text() {
        return (headed ? "headed" : "not headed") + "\n"
                + columns.stream().map(column -> column.role().sign() + " | " + column.heading())
                        .collect(Collectors.joining("\n"));
    }

    /** From the text as it was kept. */
    public static Columns parse(String text) {
        var lines = text.strip().lines().toList();
        var columns = new ArrayList<Column>();
        for (var line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            int bar = line.indexOf('|');
            var role = Role.of(bar < 0 ? line : line.substring(0, bar));
            columns.add(new Column(bar < 0 ? "" : line.substring(bar + 1),
                    role.orElseThrow(() -> new IllegalArgumentException("No column tells '" + line + "'"))));
        }
        return new Columns(columns, !lines.isEmpty() && lines.getFirst().equals("headed"));
    }

    /** Whether a row is the row of the headings, at the top or again on a later page. */
    boolean isHeadingRow(List<String> cells) {
        if (!headed || cells.stream().allMatch(String::isBlank))
            return false;
        return IntStream.range(0, Math.max(cells.size(), columns.size()))
                .allMatch(at -> isHeading(at < cells.size() ? cells.get(at) : "",
                        at < columns.size() ? columns.get(at).heading() : ""));
    }

    private static boolean isHeading(String cell, String heading) {
        // a text more than twice as long is told apart without comparing its letters
        return cell.equals(heading)
                || cell.length() <= 2 * heading.length() + 20 && Headings.plain(cell).equals(Headings.plain(heading));
    }
}
