package org.secondquestion.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.boot.test.context.TestComponent;

import org.secondquestion.journal.Appended;
import org.secondquestion.journal.Journal;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Service;

import static org.assertj.core.api.Assertions.assertThat;

/** Entries that stand on a child's record before somebody comes to its page. */
@TestComponent
public class Recorded {

    private final Journal journal;
    private final MovableClock clock;

    Recorded(Journal journal, MovableClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** What a school wrote down of today. */
    public void today(KnownChild child, String fact, String narrative) {
        daysAgo(0, child, fact, narrative);
    }

    /** What a school wrote down of a day that has gone by. */
    public void daysAgo(int days, KnownChild child, String fact, String narrative) {
        var day = LocalDate.now(clock).minusDays(days);
        try {
            assertThat(journal.append(new Recording(UUID.randomUUID(), Map.of(child.id(), About.Role.SUBJECT),
                    Happened.on(day), Agency.of(Service.SCHOOL), Optional.empty(), "M. Invented", Informant.PRACTITIONER,
                    Restriction.NONE, Notation.fact(fact), narrative))).isInstanceOf(Appended.Recorded.class);
        } catch (NotReadable e) {
            throw new AssertionError(e);
        }
    }

    /** How many entries the record has. */
    public int entries(KnownChild child) {
        return journal.findChronology(child.id()).orElseThrow().entries().size();
    }
}
