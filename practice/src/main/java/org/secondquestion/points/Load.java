package org.secondquestion.points;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;

/**
 * How much the points ask: a child's story lived through day by day, each day with what was known on its evening, and every
 * question written down that was new to those who work with the child.
 */
public final class Load {

    private static final Span RECENT = Span.months(6);
    private static final int DAYS_OF_A_WEEK = 7;

    /** How a question that opens meets people. */
    public enum Shown {
        /** A card that was not there before. */
        NEW_CARD,
        /** A further part of a card that was there. */
        NEW_PART,
        /** Inside another open question that contains it. */
        FOLDED
    }

    /** A question that opened. */
    public record Opened(LocalDate on, String point, Moment moment, Shown shown) {
    }

    /** A week of a child on whom agencies were at work: on a plan or with an open concern, and something was recorded in it. */
    public record Week(LocalDate begins, List<Opened> opened) {
        public Week {
            opened = List.copyOf(opened);
        }

        /** New cards outside the moment of writing: what a person meets as new. */
        public long newCards() {
            return opened.stream().filter(one -> one.shown() == Shown.NEW_CARD && one.moment() != Moment.RECORDING)
                    .map(one -> one.on() + " " + one.moment() + " " + bundle(one)).distinct().count();
        }

        /** New questions outside the moment of writing, folded ones left out. */
        public long newQuestions() {
            return opened.stream().filter(one -> one.shown() != Shown.FOLDED && one.moment() != Moment.RECORDING).count();
        }

        private static String bundle(Opened one) {
            return PracticePoints.inForce().find(one.point()).map(point -> point.page().bundle().name()).orElse(one.point());
        }
    }

    private final Chronology chronology;
    private final PracticePoints points;
    private final List<Opened> opened = new ArrayList<>();
    private Set<String> open = new HashSet<>();
    private Set<String> cards = new HashSet<>();
    private final Set<LocalDate> atWork = new TreeSet<>();

    private Load(Chronology chronology, PracticePoints points) {
        this.chronology = chronology;
        this.points = points;
    }

    /**
     * The weeks of a child's story in which agencies were at work. What is open on the first day counts as met already: a
     * record that is brought in has its own first day.
     */
    public static List<Week> of(Chronology chronology, LocalDate from, LocalDate to, PracticePoints points) {
        var load = new Load(chronology, points);
        load.live(from, to);
        return load.weeks(from);
    }

    private void live(LocalDate from, LocalDate to) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        chronology.entries().stream().map(Entry::recordedDay).filter(day -> day.isAfter(from) && !day.isAfter(to))
                .forEach(days::add);
        for (LocalDate day = days.pollFirst(); day != null; day = days.pollFirst()) {
            var first = day.equals(from);
            var record = chronology.asOf(day, endOf(day));
            var asked = points.ask(record);
            asked.stream().flatMap(one -> one.again().stream()).min(LocalDate::compareTo).filter(again -> !again.isAfter(to))
                    .ifPresent(days::add);
            meet(day, asked.stream().flatMap(one -> one.question().stream()).toList(), first);
            if (!OpenRecord.because(record, RECENT).isEmpty())
                atWork.add(day);
        }
    }

    private void meet(LocalDate day, List<Question> questions, boolean first) {
        var nowOpen = new HashSet<String>();
        var nowCards = new HashSet<String>();
        for (var card : Card.of(questions)) {
            var name = card.moment() + " " + card.bundle();
            nowCards.add(name);
            for (var part : card.parts()) {
                note(day, part.question(), cards.contains(name) ? Shown.NEW_PART : Shown.NEW_CARD, first, nowOpen);
                part.folded().forEach(folded -> note(day, folded, Shown.FOLDED, first, nowOpen));
            }
        }
        open = nowOpen;
        cards = nowCards;
    }

    private void note(LocalDate day, Question question, Shown shown, boolean first, Set<String> nowOpen) {
        nowOpen.add(question.pointId());
        if (!first && !open.contains(question.pointId()))
            opened.add(new Opened(day, question.pointId(), question.moment(), shown));
    }

    private List<Week> weeks(LocalDate from) {
        var weeks = new ArrayList<Week>();
        var begins = atWork.stream().filter(day -> day.isAfter(from)).map(day -> beginOf(day, from)).distinct().toList();
        for (var begin : begins)
            if (chronology.entries().stream().map(entry -> beginOf(entry.recordedDay(), from)).anyMatch(begin::equals))
                weeks.add(new Week(begin, Rows.where(opened, one -> beginOf(one.on(), from).equals(begin))));
        return weeks;
    }

    private static LocalDate beginOf(LocalDate day, LocalDate from) {
        return day.minusDays(Math.floorMod(day.toEpochDay() - from.toEpochDay(), DAYS_OF_A_WEEK));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Entry.ENGLAND).toInstant().minusNanos(1);
    }
}
