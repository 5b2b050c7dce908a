package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a practice point's page; how a page is written is in docs/writing-a-point.md. */
final class PageReader {

    private final String name;

    private PageReader(String name) {
        this.name = name;
    }

    static Page read(String name, String text) {
        return new PageReader(name).read(text.lines().toList());
    }

    private Page read(List<String> lines) {
        int end = lines.subList(1, lines.size()).indexOf("---") + 1;
        if (!lines.getFirst().equals("---") || end < 1)
            throw wrong("begins with its particulars between two lines of ---");
        var head = new LinkedHashMap<String, String>();
        var parameters = new ArrayList<Parameter>();
        var folds = new ArrayList<Fold>();
        for (var line : lines.subList(1, end)) {
            int colon = line.indexOf(':');
            if (colon < 0)
                throw wrong("has a line without a colon at its head: " + line);
            var key = line.substring(0, colon).strip();
            var value = line.substring(colon + 1).strip();
            if (key.equals(Page.WITHIN) || key.startsWith("parameter "))
                parameters.add(Parameter.parse(key.replace("parameter ", ""), value));
            else if (key.equals("folds into"))
                folds.add(Fold.parse(value));
            else
                head.put(key, value);
        }
        var sections = sections(lines.subList(end + 1, lines.size()));
        var question = sections.keySet().stream().filter(title -> title.startsWith("# ")).findFirst()
                .orElseThrow(() -> wrong("asks no question"));
        return new Page(get(head, "id"), Theme.find(get(head, "theme")).orElseThrow(() -> wrong("names no theme")),
                get(head, "title"),
                Arrays.stream(head.getOrDefault("cited as", "").split(",")).map(String::strip).filter(id -> !id.isEmpty())
                        .toList(),
                head.getOrDefault("place", ""), get(head, "taught by"), Moment.valueOf(get(head, "moment")),
                Bundle.find(get(head, "bundle")).orElseThrow(() -> wrong("names no bundle")), folds, new Settings(parameters),
                question.substring(2), prose(sections, question), prose(sections, "## Why it matters"),
                prose(sections, "## What raises it"),
                prose(sections, "## What answers it"), prose(sections, "## Known gaps"), cases(get(sections, "## Cases")));
    }

    private <T> T get(Map<String, T> map, String key) {
        return Optional.ofNullable(map.get(key)).orElseThrow(() -> wrong("has no '" + key + "'"));
    }

    private String prose(Map<String, List<String>> sections, String title) {
        return String.join("\n", get(sections, title)).strip().replaceAll("(?<!\n)\n(?!\n|[-*] )", " ");
    }

    private static Map<String, List<String>> sections(List<String> lines) {
        var sections = new LinkedHashMap<String, List<String>>();
        var current = new ArrayList<String>();
        for (var line : lines) {
            if (line.startsWith("# ") || line.startsWith("## ")) {
                current = new ArrayList<>();
                sections.put(line.strip(), current);
            } else
                current.add(line);
        }
        return sections;
    }

    private List<Case> cases(List<String> lines) {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("### "))
                continue;
            int next = i + 1;
            while (next < lines.size() && !lines.get(next).startsWith("### "))
                next++;
            cases.add(oneCase(lines.get(i).substring(4), lines.subList(i + 1, next)));
        }
        return cases;
    }

    private Case oneCase(String heading, List<String> lines) {
        int colon = heading.indexOf(':');
        var shows = Arrays.stream(Case.Shows.values())
                .filter(s -> colon > 0 && s.name().replace('_', '-').equalsIgnoreCase(heading.substring(0, colon)))
                .findFirst()
                .orElseThrow(() -> wrong("has a case that is none of Asks, Quiet, Answered, Edge, Re-ask: " + heading));
        int from = lines.indexOf("```chronology");
        int to = from < 0 ? -1 : from + lines.subList(from, lines.size()).indexOf("```");
        if (from < 0 || to <= from)
            throw wrong("has a case without a chronology: " + heading);
        var expected = lines.subList(to + 1, lines.size()).stream().filter(line -> line.startsWith("- on ")).map(this::expected)
                .toList();
        if (expected.isEmpty())
            throw wrong("has a case that expects nothing: " + heading);
        return new Case(shows, heading.substring(colon + 1).strip(), String.join("\n", lines.subList(from + 1, to)), expected);
    }

    /** A line like "- on 2026-03-03: open; since 2026-03-02; because hungry; due 2026-03-09; at NOW; again never". */
    private Case.Expected expected(String line) {
        int colon = line.indexOf(':');
        if (colon < 0)
            throw wrong("has an expectation without a colon: " + line);
        var when = line.substring("- on ".length(), colon).strip().split(" known ");
        var parts = Arrays.stream(line.substring(colon + 1).split(";")).map(String::strip).toList();
        var rest = new LinkedHashMap<String, String>();
        for (var part : parts.subList(1, parts.size())) {
            int space = part.indexOf(' ');
            if (space < 0 || !List.of("since", "because", "by", "due", "at", "again").contains(part.substring(0, space)))
                throw wrong("expects something that is not known: " + part);
            rest.put(part.substring(0, space), part.substring(space + 1).strip());
        }
        if (!List.of("open", "answered", "set aside", "not relevant").contains(parts.getFirst()))
            throw wrong("expects none of open, answered, set aside, not relevant: " + line);
        return new Case.Expected(LocalDate.parse(when[0]),
                when.length > 1 ? Optional.of(LocalDate.parse(when[1])) : Optional.empty(), parts.getFirst(),
                find(rest, "since", LocalDate::parse), find(rest, "due", LocalDate::parse), find(rest, "at", Moment::valueOf),
                find(rest, rest.containsKey("by") ? "by" : "because",
                        names -> Arrays.stream(names.split(",")).map(String::strip).toList()),
                find(rest, "again", again -> again));
    }

    private static <T> Optional<T> find(Map<String, String> rest, String key, Function<String, T> read) {
        return Optional.ofNullable(rest.get(key)).map(read);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("The page " + name + " " + what);
    }
}
