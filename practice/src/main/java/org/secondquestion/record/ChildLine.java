package org.secondquestion.record;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** The line of a chronology that names a child. */
final class ChildLine {

    private static final String FORM = "child ID | name | born 2020-03-09 (or: due 2026-05-01) | girl (or: boy) | known 2025-01-31";
    private static final Pattern BORN = Pattern.compile("born (\\S+)(?: at (\\d{1,3}) weeks)?");

    private ChildLine() {
    }

    static Child read(String line) throws NotReadable {
        var parts = Quoted.split(line, '|');
        if (parts.size() < 2)
            throw new NotReadable("a child has a name and a day of birth", FORM);
        var id = parts.getFirst().substring("child".length()).strip();
        var born = Optional.<LocalDate>empty();
        var due = Optional.<LocalDate>empty();
        var known = Optional.<LocalDate>empty();
        var sex = Child.Sex.NOT_KNOWN;
        int weeks = Child.TERM_WEEKS;
        var said = new HashSet<String>();
        for (var part : parts.subList(2, parts.size())) {
            if (!said.add(part.contains(" ") ? part.substring(0, part.indexOf(' ')) : "sex"))
                throw new NotReadable("'" + part + "' is said a second time", "each part once");
            var birth = BORN.matcher(part);
            if (birth.matches()) {
                born = Optional.of(When.day(birth.group(1)));
                if (birth.group(2) != null)
                    weeks = Integer.parseInt(birth.group(2));
            } else if (part.startsWith("born "))
                throw new NotReadable("'" + part + "' is not a birth",
                        "'born 2020-03-09', or for a child born early 'born 2020-03-09 at 34 weeks'");
            else if (part.startsWith("due "))
                due = Optional.of(When.day(part.substring(4)));
            else if (part.startsWith("known "))
                known = Optional.of(When.day(part.substring(6)));
            else
                sex = Kinds.constant(Child.Sex.class, part);
        }
        if (known.isEmpty())
            throw new NotReadable("the day from which the child is known is missing", FORM);
        return new Child(id, Quoted.read(parts.get(1)), born, due, sex, weeks, known.get());
    }

    static String write(Child child) {
        return "child " + child.id() + " | " + Quoted.write(child.name())
                + child.born().map(day -> " | born " + day + early(child)).orElse("")
                + child.due().map(day -> " | due " + day).orElse("")
                + (child.sex() == Child.Sex.NOT_KNOWN ? "" : " | " + Kinds.words(child.sex())) + " | known " + child.known();
    }

    private static String early(Child child) {
        return child.gestationWeeks() == Child.TERM_WEEKS ? "" : " at " + child.gestationWeeks() + " weeks";
    }
}
