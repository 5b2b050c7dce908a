package org.secondquestion.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The chronology notation: a chronology as plain text, one line an entry. What a line may say is in
 * docs/chronology-notation.md. A line that cannot be read is refused with its number, what was wrong and what was
 * expected; the others are read.
 */
public final class Notation {

    /** A line that was not taken in. */
    public record Refused(int line, String read, String wrong, String expected) {

        public String inWords() {
            return "Line " + line + ": " + wrong + "; expected " + expected + ". It reads: " + read;
        }
    }

    /** What a text holds: its children, its entries in the order of the lines, the line each stands on, and the lines that were refused. */
    public record Read(List<Child> children, List<Entry<?>> entries, Map<String, Integer> lines, List<Refused> refused) {

        public Chronology chronologyOf(Child child) {
            return Chronology.of(child, entries);
        }
    }

    private Notation() {
    }

    public static Read read(String text) {
        return read(text, List.of());
    }

    /** Reads lines about children who are known already as well as those that the text itself names. */
    public static Read read(String whole, List<Child> known) {
        var children = new LinkedHashMap<String, Child>();
        known.forEach(child -> children.put(child.id(), child));
        var entries = new ArrayList<Entry<?>>();
        var refused = new ArrayList<Refused>();
        var lines = new LinkedHashMap<String, Integer>();
        var text = (whole.startsWith("\uFEFF") ? whole.substring(1) : whole).lines().toList();
        var named = named(text);
        int number = 0;
        for (var line : text) {
            number++;
            if (line.isBlank() || line.stripLeading().startsWith("//"))
                continue;
            try {
                if (line.stripLeading().startsWith("child ")) {
                    var child = ChildLine.read(line);
                    if (children.putIfAbsent(child.id(), child) != null)
                        throw new NotReadable("the child '" + child.id() + "' is named twice", "each child once");
                } else {
                    var entry = EntryLine.read(line, nameless(number, named), entries.size() + 1L,
                            List.copyOf(children.values()));
                    if (lines.putIfAbsent(entry.id(), number) != null)
                        throw new NotReadable("the name '#" + entry.id() + "' is taken by an earlier line", "a name of its own");
                    entries.add(entry);
                }
            } catch (NotReadable e) {
                refused.add(new Refused(number, line, e.wrong(), e.expected()));
            } catch (IllegalArgumentException e) {
                refused.add(new Refused(number, line, String.valueOf(e.getMessage()), "an entry that can be so"));
            }
        }
        return new Read(List.copyOf(children.values()), List.copyOf(entries), Map.copyOf(lines), List.copyOf(refused));
    }

    private static Set<String> named(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> line.startsWith("#"))
                .map(line -> line.substring(1).split("\\s", 2)[0]).collect(Collectors.toSet());
    }

    /** The name of an entry that bears none: that of its line, unless another bears it. */
    private static String nameless(int number, Set<String> named) {
        var name = "L" + number;
        while (named.contains(name))
            name += "a";
        return name;
    }

    /** Reads the text of one fact: "visit: home; seen: yes". */
    public static Fact fact(String text) throws NotReadable {
        return EntryLine.fact(text);
    }

    /** Children and entries as text from which the same children and entries are read again. */
    public static String write(List<Child> children, List<Entry<?>> entries) {
        var text = new StringBuilder();
        for (var child : children)
            text.append(ChildLine.write(child)).append('\n');
        for (var entry : entries)
            text.append(EntryLine.write(entry, children)).append('\n');
        return text.toString();
    }
}
