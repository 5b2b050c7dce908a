package org.secondquestion.specimen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Notation;

/**
 * A family moved through time by whole weeks, so that a Monday stays a Monday: births, days, days inside what is told and
 * the times of recording, which keep their time of day.
 */
record Moved(long weeks) {

    private static final Pattern DAY = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

    Family family(Family family) {
        return new Family(family.name(), family.story(), family.children().stream().map(this::child).toList(),
                family.entries().stream().<Entry<?>>map(this::entry).toList());
    }

    private Child child(Child child) {
        return new Child(child.id(), child.name(), child.born().map(this::day), child.due().map(this::day), child.sex(),
                child.gestationWeeks(), day(child.known()));
    }

    private Entry<Fact> entry(Entry<?> entry) {
        var happened = entry.happened();
        return new Entry<>(entry.id(), entry.seq(), entry.about(),
                new Happened(day(happened.from()), day(happened.to()), happened.about()), instant(entry.recorded()),
                entry.agency(), entry.author(), entry.informant(), entry.restriction(), fact(entry.fact()),
                text(entry.narrative()));
    }

    private Fact fact(Fact fact) {
        try {
            return Notation.fact(text(Kinds.of(fact).write(fact)));
        } catch (NotReadable e) {
            throw new IllegalStateException("A fact is not what it was once its days are moved: " + fact, e);
        }
    }

    private Instant instant(Instant moment) {
        return moment.atZone(Entry.ENGLAND).toLocalDateTime().plusWeeks(weeks).atZone(Entry.ENGLAND).toInstant();
    }

    private LocalDate day(LocalDate day) {
        return day.plusWeeks(weeks);
    }

    String text(String text) {
        return DAY.matcher(text).replaceAll(found -> day(LocalDate.parse(found.group())).toString());
    }
}
