package org.secondquestion.asking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import org.secondquestion.journal.Recording;
import org.secondquestion.points.Asked;
import org.secondquestion.points.Card;
import org.secondquestion.points.Moment;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.Question;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.settings.SettingsChanged;

/** Asks the practice points of a child's record whenever an entry arrives or a day has come, and keeps what came of it. */
@Service
public class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Journal journal;
    private final Questions questions;
    private final LastAsked lastAsked = new LastAsked();
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final PartnershipSettings settings;

    Asking(Journal journal, Questions questions, PartnershipSettings settings, Clock clock, TransactionTemplate transaction) {
        this.journal = journal;
        this.settings = settings;
        this.questions = questions;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** In the transaction of the entry: an entry and the questions it raises or answers stand or fall together. */
    @EventListener
    void ask(EntryRecorded recorded) {
        recorded.entries().forEach(this::ask);
    }

    /** Asks about every child who is due, or was never asked about; each in a transaction of its own. */
    public int askWhoeverIsDue() {
        var due = questions.due(today());
        due.forEach(this::askAbout);
        return due.size();
    }

    /** Asks everything about a child: a day has come, or a history was brought in. */
    public void askAbout(UUID child) {
        transaction.executeWithoutResult(status -> {
            journal.hold(child);
            var chronology = read(child);
            var record = chronology.asOf(today());
            answer(child, chronology, record, ask(record));
        });
    }

    /** A child is asked about with the next round, for whoever brings in a history and may be cut off before all of it is there. */
    public void askSoon(UUID child) {
        questions.askAgain(child, Optional.of(today()));
    }

    /** Only what the entry, or the day, can have changed is asked anew, where the record as it stood before is at hand. */
    private void ask(UUID child, Entry<?> arrived) {
        var before = lastAsked.before(child, arrived, settings.points());
        var chronology = before.map(held -> held.chronology().with(arrived)).orElseGet(() -> read(child));
        var record = chronology.asOf(today());
        answer(child, chronology, record, before.map(held -> askAgain(held, record, arrived)).orElseGet(() -> ask(record)));
    }

    private Chronology read(UUID child) {
        return journal.findChronology(child).orElseThrow(() -> new IllegalArgumentException("There is no child " + child));
    }

    private List<Asked> askAgain(LastAsked.Held held, ChildRecord record, Entry<?> arrived) {
        try {
            return held.points().askAgain(held.asked(), record, arrived);
        } catch (RuntimeException aPointFailed) {
            return ask(record);
        }
    }

    private List<Asked> ask(ChildRecord record) {
        return settings.points().askedOf(record).stream().flatMap(point -> ask(point, record).stream()).toList();
    }

    /** Writes down what came of asking. */
    private void answer(UUID child, Chronology chronology, ChildRecord record, List<Asked> all) {
        var struck = chronology.struckAt(Instant.MAX);
        var standing = questions.standing(child).stream().collect(Collectors.toMap(KeptQuestion::point, Function.identity()));
        var now = clock.instant();
        var again = Optional.<LocalDate>empty();
        for (var asked : all) {
            questions.write(child, Step.of(Optional.ofNullable(standing.get(asked.point().id())), asked, struck), now);
            again = earlier(again, asked.again());
        }
        endWhatIsNotAsked(child, standing.values(), record, now);
        questions.askAgain(child, again);
        lastAsked.keep(child, new LastAsked.Held(chronology, all, settings.points()));
    }

    /** The partnership, or the area the child has come to, does not ask these points. */
    private void endWhatIsNotAsked(UUID child, Collection<KeptQuestion> standing, ChildRecord record, Instant now) {
        if (standing.isEmpty())
            return;
        var asked = settings.points().askedOf(record).stream().map(PracticePoint::id).collect(Collectors.toSet());
        standing.stream().filter(kept -> !asked.contains(kept.point()))
                .forEach(kept -> questions.write(child, new Step.Ends(kept, Ending.NOT_ASKED_HERE, List.of()), now));
    }

    /** What is asked may be another for every child: each is due at once. */
    @EventListener
    void askAllAnew(SettingsChanged changed) {
        questions.allAreDue(today());
    }

    /** How many children wait to be asked about. */
    public int waiting() {
        return questions.due(today()).size();
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

    /** The same on their cards. */
    public List<Card<KeptQuestion>> cards(UUID child) {
        return Card.of(open(child));
    }

    /** Every question that ever stood for a child, the latest first. */
    public List<KeptQuestion> history(UUID child) {
        return questions.all(child);
    }

    public List<KeptStep> steps(UUID question) {
        return questions.steps(question);
    }

    /** What a decision raises for a child, asked before it is saved; never of a step that protects. */
    public List<Question> before(Recording recording, UUID child) {
        if (!(recording.fact() instanceof Decision decision) || decision.decision().protects())
            return List.of();
        var asIf = journal.asIfAdded(recording, child);
        var known = journal.findChronology(child).orElseThrow();
        var entries = new ArrayList<Entry<?>>(known.entries());
        entries.add(asIf);
        var record = Chronology.of(known.child(), entries).asOf(today());
        return settings.points().askedOf(record).stream().filter(point -> point.page().moment() == Moment.DECISION)
                .flatMap(point -> ask(point, record).flatMap(Asked::question).stream())
                .filter(question -> question.because().stream().anyMatch(entry -> entry.id().equals(asIf.id()))).toList();
    }

    /** What would have been open on a day to somebody who knew what had been recorded by a moment. */
    public List<Question> openAsOf(Chronology chronology, LocalDate day, Instant knownAt) {
        return settings.points().open(chronology.asOf(day, knownAt));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Entry.ENGLAND));
    }
}
