package org.secondquestion.web.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.access.Account;
import org.secondquestion.access.Basis;
import org.secondquestion.access.Day;
import org.secondquestion.access.Involvement;
import org.secondquestion.access.Involvements;
import org.secondquestion.asking.Asking;
import org.secondquestion.asking.Ending;
import org.secondquestion.points.Card;
import org.secondquestion.points.Moment;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.Dates;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.record.CardShown.AtMoment;

/** One child's page: the child's own words, who the child is, what nobody has asked yet, and what happened. */
@Controller
public class ChildPage {

    private static final int WORDS_SHOWN = 3;
    private static final int ENTRIES_SHOWN = 100;

    private static final Comparator<Entry<?>> LATEST_FIRST = Comparator.<Entry<?>, LocalDate>comparing(Entry::day)
            .thenComparing(Entry::recorded).thenComparingLong(Entry::seq)
            .reversed();

    private final OpenRecords records;
    private final Asking asking;
    private final Involvements involvements;
    private final Day day;

    ChildPage(OpenRecords records, Asking asking, Involvements involvements, Day day) {
        this.records = records;
        this.asking = asking;
        this.involvements = involvements;
        this.day = day;
    }

    /** One line of who the child is: what it is called, and what it is. */
    public record Identity(String name, String words) {
    }

    /** The whole page. */
    public record Shown(String reference, String path, String name, String emergency, List<Identity> identity,
            List<EntryShown> words,
            List<AtMoment> open, int openCount, int whileWriting, List<QuestionShown> closedByTime,
            List<EntryShown> entries, int entriesInAll, int entriesLeft, int more, ChronologyFilter filter, List<Choice> services,
            List<Choice> families, List<Involvement> involved, String asKnown, int suggested) implements Page {
    }

    @GetMapping("/children/{reference}")
    Reply page(@PathVariable String reference, Account account, @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "100") int show) {
        var filter = new ChronologyFilter(service, family, from, to, known);
        return records.open(account, reference, filter.knownDay().map(then -> "Record as known on " + then).orElse("Record"))
                .<Reply>map(record -> shown(record, filter, Math.max(ENTRIES_SHOWN, show)))
                .orElseGet(() -> Closed.to(account, reference));
    }

    private Shown shown(OpenRecord record, ChronologyFilter filter, int show) {
        var today = day.today();
        var asOf = filter.knownDay().filter(then -> then.isBefore(today)).orElse(today);
        var knownAt = filter.knownAt().orElse(Instant.MAX);
        var reading = record.chronology().asOf(asOf, knownAt);
        var questions = filter.knownAt().isPresent() ? asKnown(record, asOf, knownAt) : now(record, today);
        var toAsk = questions.stream().filter(at -> at.moment() != Moment.RECORDING).toList();
        var struck = record.chronology().struckAt(knownAt);
        var taken = record.chronology().entries().stream().filter(filter::takes).sorted(LATEST_FIRST).toList();
        return new Shown(record.reference(), record.path(), record.child().name(),
                record.basis() instanceof Basis.Emergency ? record.basis().words() : "",
                IdentityBar.of(reading, record.reference(), asOf), words(reading, record), toAsk, count(toAsk),
                count(questions) - count(toAsk),
                filter.knownAt().isPresent() ? List.of() : lapsed(record, today),
                taken.stream().limit(show).map(entry -> EntryShown.of(entry, record, struck.contains(entry.id()))).toList(),
                record.chronology().entries().size(),
                Math.max(0, taken.size() - show), show + ENTRIES_SHOWN, filter,
                ChronologyFilter.services(record.chronology().entries()), ChronologyFilter.families(),
                involvements.with(record.id()).stream().filter(one -> one.current(today)).toList(),
                filter.knownDay().map(Dates::day).orElse(""),
                record.suggestedEntries().size());
    }

    private List<AtMoment> now(OpenRecord record, LocalDate today) {
        return CardShown.byMoment(asking.cards(record.id()), kept -> QuestionShown.of(kept, record, today));
    }

    private List<AtMoment> asKnown(OpenRecord record, LocalDate asOf, Instant knownAt) {
        return CardShown.byMoment(Card.of(asking.openAsOf(record.chronology(), asOf, knownAt)),
                question -> QuestionShown.of(question, record, asOf));
    }

    private static int count(List<AtMoment> moments) {
        return moments.stream().flatMap(at -> at.cards().stream()).mapToInt(card -> card.parts().size()).sum();
    }

    /** Questions that time alone closed stay in sight for a while: supervision looks at them first. */
    private List<QuestionShown> lapsed(OpenRecord record, LocalDate today) {
        var since = today.minusMonths(1).atStartOfDay(Entry.ENGLAND).toInstant();
        return asking.history(record.id()).stream().filter(kept -> kept.ending().equals(Optional.of(Ending.LAPSED)))
                .filter(kept -> kept.ended().filter(ended -> ended.isAfter(since)).isPresent())
                .map(kept -> QuestionShown.of(kept, record, today)).toList();
    }

    /** What the child last said or showed, the latest first. */
    private static List<EntryShown> words(ChildRecord reading, OpenRecord record) {
        return reading.all(ChildsVoice.class).reversed().stream().filter(entry -> !entry.narrative().isEmpty()).limit(WORDS_SHOWN)
                .map(entry -> EntryShown.of(entry, record, false)).filter(shown -> !shown.hidden()).toList();
    }
}
