package org.secondquestion.points.multiagency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Substantive;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.InformationRequested;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Analysis;
import org.secondquestion.record.Thinking.Considered;
import org.secondquestion.record.Upkeep;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What do the pieces say together; what is missing? */
public final class Triangulate implements Point {

    /** Something that wants the sources put side by side: since when, how it shows, and what has answered it. */
    private record Gap(List<? extends Entry<?>> shownBy, LocalDate since, String words, List<? extends Entry<?>> answers) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (Standing.plan(record) == Plan.NONE)
            return notRelevant();
        var gaps = new ArrayList<Gap>();
        Accounts.inConflict(record, settings.span("window"), settings.span("near")).forEach(accounts -> gaps.add(new Gap(accounts,
                accounts.stream().map(Entry::recordedDay).max(Comparator.naturalOrder()).orElseThrow(),
                "Accounts do not agree.",
                together(record, accounts))));
        var facts = record.within(settings.span("window"), Fact.class, Substantive::is);
        if (facts.size() >= settings.count("facts") && facts.stream().map(fact -> fact.agency().service()).distinct().count() == 1
                && Rows.any(Involved.now(record), one -> one.fact().service() != facts.getFirst().agency().service()))
            gaps.add(oneSource(facts, record, settings.count("facts")));
        Involved.now(record).forEach(service -> silent(service, record, settings).ifPresent(gaps::add));
        var open = Rows.where(gaps, gap -> gap.answers().isEmpty());
        if (open.isEmpty())
            return gaps.isEmpty()
                    ? notRelevant()
                    : answeredBy(Rows.together(gaps, gap -> gap.answers()));
        return open(Rows.together(open, gap -> gap.shownBy()))
                .since(open.stream().map(Gap::since).min(Comparator.naturalOrder()).orElseThrow())
                .found(String.join(" ", Rows.each(open, Gap::words)));
    }

    /** Open since there were enough facts that nobody has put beside those of others. */
    private static Gap oneSource(List<Entry<Fact>> facts, ChildRecord record, int enough) {
        var alone = facts.stream().filter(fact -> together(record, List.of(fact)).isEmpty())
                .sorted(Comparator.comparing(Entry::recorded)).toList();
        var words = "All of it comes from one service.";
        return alone.size() < enough
                ? new Gap(facts, facts.getFirst().recordedDay(), words, together(record, List.of()))
                : new Gap(facts, alone.get(enough - 1).recordedDay(), words, List.of());
    }

    private static List<Entry<?>> together(ChildRecord record, List<? extends Entry<?>> pieces) {
        var together = new ArrayList<Entry<?>>(
                Rows.where(record.all(Analysis.class, analysis -> analysis.considered().contains(Considered.SOURCES_TOGETHER)),
                        analysis -> Rows.every(pieces, analysis::follows)));
        together.addAll(Thought.on("multi-agency.triangulate", record, pieces));
        return List.copyOf(new LinkedHashSet<>(together));
    }

    /** A service of which nobody has had a word; whoever asks it, or thinks without it, has that long again. */
    private static Optional<Gap> silent(Entry<ServiceInvolved> service, ChildRecord record, Settings settings) {
        var last = record.all(Fact.class, fact -> !(fact instanceof Upkeep)).stream()
                .filter(entry -> entry.agency().service() == service.fact().service()).map(Entry::day)
                .max(Comparator.naturalOrder()).filter(day -> day.isAfter(service.day())).orElse(service.day());
        var silentFrom = settings.span("silent").after(last);
        if (!record.reached(silentFrom))
            return Optional.empty();
        var sought = new ArrayList<Entry<?>>(
                record.within(settings.span("silent"), InformationRequested.class,
                        asked -> asked.of() == service.fact().service()));
        together(record, List.of(service)).stream().filter(one -> !record.reached(settings.span("silent").after(one.day())))
                .forEach(sought::add);
        return Optional.of(new Gap(List.of(service), silentFrom,
                "No word from " + Kinds.words(service.fact().service()) + " since " + last + ".", sought));
    }
}
