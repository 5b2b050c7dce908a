package org.secondquestion.asking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.journal.EntryRecorded;
import org.secondquestion.journal.Journal;
import org.secondquestion.points.Asked;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Question;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;

/** Asks the practice points of a child's record whenever an entry arrives or a day has come, and keeps what came of it. */
@Service
public class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Journal journal;
    private final Questions questions;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final PracticePoints points = PracticePoints.inForce();

    Asking(Journal journal, Questions questions, Clock clock, TransactionTemplate transaction) {
        this.journal = journal;
        this.questions = questions;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** In the transaction of the entry: an entry and the questions it raises or answers stand or fall together. */
    @EventListener
    void ask(EntryRecorded recorded) {
        recorded.entries().keySet().forEach(this::ask);
    }

    /** Asks about every child who is due, or was never asked about; each in a transaction of its own. */
    public int askWhoeverIsDue() {
        var due = questions.due(today());
        due.forEach(child -> transaction.executeWithoutResult(status -> {
            journal.hold(child);
            ask(child);
        }));
        return due.size();
    }

    private void ask(UUID child) {
        var chronology = journal.findChronology(child)
                .orElseThrow(() -> new IllegalArgumentException("There is no child " + child));
        var record = chronology.asOf(today());
        var struck = chronology.struckAt(Instant.MAX);
        var standing = questions.standing(child).stream().collect(Collectors.toMap(KeptQuestion::point, Function.identity()));
        var now = clock.instant();
        var again = Optional.<LocalDate>empty();
        for (var point : points.all()) {
            var asked = ask(point, record);
            if (asked.isEmpty())
                continue;
            questions.write(child, Step.of(Optional.ofNullable(standing.get(point.id())), asked.get(), struck), now);
            again = earlier(again, asked.get().again());
        }
        questions.askAgain(child, again);
    }

    /** A point that fails is our fault and must not keep anybody from recording: the question stays as it was. */
    private static Optional<Asked> ask(PracticePoint point, ChildRecord record) {
        try {
            return Optional.of(point.ask(record));
        } catch (RuntimeException e) {
            LOG.error("The practice point {} failed", point.id(), e);
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isPresent() && other.get().isBefore(one.get()) ? other : one;
    }

    /** The open questions of a child, as they interrupt: by moment, then by the day they are due. */
    public List<KeptQuestion> open(UUID child) {
        return questions.standing(child).stream().filter(KeptQuestion::open)
                .sorted(Comparator.comparing(KeptQuestion::moment).thenComparing(KeptQuestion::due)
                        .thenComparing(KeptQuestion::point))
                .toList();
    }

    /** Every question that ever stood for a child, the latest first. */
    public List<KeptQuestion> history(UUID child) {
        return questions.all(child);
    }

    public List<KeptStep> steps(UUID question) {
        return questions.steps(question);
    }

    /** What would have been open on a day to somebody who knew what had been recorded by a moment. */
    public List<Question> openAsOf(Chronology chronology, LocalDate day, Instant knownAt) {
        return points.open(chronology.asOf(day, knownAt));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Entry.ENGLAND));
    }
}
