package org.secondquestion.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The line of a chronology that holds an entry. */
final class EntryLine {

    static final String FORM = "2026-03-09 | school, A. Name | sign: hungry | told by child | \"what was said or seen\"";

    private EntryLine() {
    }

    static Entry<?> read(String line, String id, long seq, List<Child> children) throws NotReadable {
        if (children.isEmpty())
            throw new NotReadable("no line before it names the child",
                    "a line like: child ada | Ada Name | born 2020-03-09 | known 2025-01-31");
        var parts = Quoted.split(line, '|');
        if (parts.size() < 3)
            throw new NotReadable("an entry says when, who recorded it and what happened", FORM);
        var when = parts.getFirst();
        if (when.startsWith("#")) {
            int space = when.indexOf(' ');
            if (space < 2)
                throw new NotReadable("a name like '#e1' is followed by the day", FORM);
            id = when.substring(1, space);
            when = when.substring(space).strip();
        }
        var happened = When.read(when);
        var fact = fact(parts.get(2));
        var recorded = Optional.<Instant>empty();
        var informant = Informant.PRACTITIONER;
        var restriction = Restriction.NONE;
        var about = children.stream().map(child -> new About(child.id(), About.Role.SUBJECT)).toList();
        var narrative = "";
        var said = new HashSet<String>();
        for (var part : parts.subList(3, parts.size())) {
            if (!said.add(part.startsWith("\"") ? "narrative" : part.contains(" ") ? part.substring(0, part.indexOf(' ')) : part))
                throw new NotReadable("'" + part + "' is a second part of its sort", "each part once");
            if (part.startsWith("\"") && !Quoted.isOne(part))
                throw new NotReadable("the narrative " + part + " goes on after its quotation mark",
                        "one quotation (a mark inside it is written \\\")");
            if (part.startsWith("\""))
                narrative = Quoted.read(part);
            else if (part.startsWith("told by "))
                informant = informant(part.substring(8));
            else if (part.startsWith("recorded "))
                recorded = Optional.of(When.readInstant(part.substring(9)));
            else if (part.startsWith("about "))
                about = about(part.substring(6), children);
            else if (part.startsWith("only for "))
                restriction = restriction(part.substring(9));
            else
                throw new NotReadable("'" + part + "' is not a part of an entry",
                        "told by ..., recorded ..., about ..., only for ..., or the narrative in quotation marks");
        }
        int comma = parts.get(1).indexOf(',');
        var author = comma < 0 ? "" : Quoted.read(parts.get(1).substring(comma + 1).strip());
        return new Entry<>(id, seq, about, happened, recorded.orElseGet(() -> When.noonOf(happened.to())),
                agency(comma < 0 ? parts.get(1) : parts.get(1).substring(0, comma)), author, informant, restriction, fact,
                narrative);
    }

    static Fact fact(String text) throws NotReadable {
        return FactText.read(text).make();
    }

    static Agency agency(String text) throws NotReadable {
        int slash = text.indexOf('/');
        return new Agency(Kinds.constant(Service.class, slash < 0 ? text : text.substring(0, slash)),
                slash < 0 ? "" : Quoted.read(text.substring(slash + 1).strip()));
    }

    static Informant informant(String text) throws NotReadable {
        int slash = text.indexOf('/');
        return new Informant(Kinds.constant(Informant.Source.class, slash < 0 ? text : text.substring(0, slash)),
                slash < 0 ? "" : Quoted.read(text.substring(slash + 1).strip()));
    }

    private static List<About> about(String text, List<Child> children) throws NotReadable {
        var about = new ArrayList<About>();
        for (var part : Quoted.split(text, ',')) {
            int open = part.indexOf('(');
            var id = open < 0 ? part : part.substring(0, open).strip();
            if (children.stream().noneMatch(child -> child.id().equals(id)))
                throw new NotReadable("no child is called '" + id + "'",
                        "one of " + children.stream().map(Child::id).collect(Collectors.joining(", ")));
            about.add(new About(id,
                    open < 0 ? About.Role.SUBJECT : Kinds.constant(About.Role.class, part.substring(open + 1).replace(")", ""))));
        }
        return about;
    }

    static Restriction restriction(String text) throws NotReadable {
        int colon = text.indexOf(':');
        var to = new ArrayList<Service>();
        for (var part : Quoted.split(colon < 0 ? text : text.substring(0, colon), ','))
            to.add(Kinds.constant(Service.class, part));
        return new Restriction(to, colon < 0 ? "" : Quoted.read(text.substring(colon + 1).strip()));
    }

    static String write(Entry<?> entry, List<Child> children) {
        var line = new StringBuilder("#").append(entry.id()).append(' ').append(entry.happened()).append(" | ")
                .append(named(Kinds.words(entry.agency().service()), entry.agency().name()));
        if (!entry.author().isEmpty())
            line.append(", ").append(Quoted.write(entry.author()));
        line.append(" | ").append(Kinds.of(entry.fact()).write(entry.fact()));
        if (!entry.informant().equals(Informant.PRACTITIONER))
            line.append(" | told by ").append(named(Kinds.words(entry.informant().source()), entry.informant().name()));
        if (!entry.recorded().equals(When.noonOf(entry.happened().to())))
            line.append(" | recorded ").append(When.write(entry.recorded()));
        if (!entry.about().equals(children.stream().map(child -> new About(child.id(), About.Role.SUBJECT)).toList()))
            line.append(" | about ").append(entry.about().stream().map(EntryLine::write).collect(Collectors.joining(", ")));
        if (!entry.restriction().equals(Restriction.NONE))
            line.append(" | only for ").append(write(entry.restriction()));
        if (!entry.narrative().isEmpty())
            line.append(" | ").append(Quoted.always(entry.narrative()));
        return line.toString();
    }

    private static String named(String sort, String name) {
        return name.isEmpty() ? sort : sort + "/" + Quoted.write(name);
    }

    private static String write(About about) {
        return about.child() + (about.role() == About.Role.SUBJECT ? "" : " (" + Kinds.words(about.role()) + ")");
    }

    static String write(Restriction restriction) {
        return restriction.to().stream().map(Kinds::words).collect(Collectors.joining(", ")) + ": "
                + Quoted.always(restriction.reason());
    }
}
