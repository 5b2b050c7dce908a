package org.secondquestion.web.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.access.Account;
import org.secondquestion.access.Day;
import org.secondquestion.asking.Asking;
import org.secondquestion.asking.KeptQuestion;
import org.secondquestion.casework.EarlierThinking;
import org.secondquestion.casework.NoteRead;
import org.secondquestion.casework.ReadANote;
import org.secondquestion.casework.ReadANote.Told;
import org.secondquestion.casework.RecordAnEntry;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.About;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Upkeep;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** One entry, with the questions that it raised and those that it answered, and what its words say besides. */
@Controller
public class EntryPage {

    private static final String PATH = "/children/{reference}/entries/{id}";

    private final OpenRecords records;
    private final Asking asking;
    private final ReadANote reading;
    private final EarlierThinking thinking;
    private final RecordAnEntry recording;
    private final Day day;

    EntryPage(OpenRecords records, Asking asking, ReadANote reading, EarlierThinking thinking, RecordAnEntry recording,
            Day day) {
        this.thinking = thinking;
        this.records = records;
        this.asking = asking;
        this.reading = reading;
        this.recording = recording;
        this.day = day;
    }

    /**
     * The entry and what it did.
     *
     * @param beside
     *            facts that somebody confirmed in its words
     * @param note
     *            what its words say besides; for its author alone
     * @param repeats
     *            earlier thinking that it repeats; for its author alone
     * @param asks
     *            whether that can be asked for
     */
    public record Shown(String path, String name, EntryShown entry, List<QuestionShown> raised,
            List<QuestionShown> ended, List<EntryShown> beside, Optional<NoteShown> note, Optional<RepeatShown> repeats,
            boolean asks, Problems problems) implements Page {
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String reference, @PathVariable String id, Account account,
            @RequestParam(defaultValue = "") String words) {
        return with(reference, id, account,
                (open, entry) -> shown(open, entry, words, Typed.nothing(), Problems.none()));
    }

    /** Records facts that its words tell, each beside it. */
    @PostMapping(PATH)
    Reply take(@PathVariable String reference, @PathVariable String id, Account account, Typed typed) {
        return with(reference, id, account, (open, entry) -> {
            var here = open.path() + "/entries/" + id;
            if (!isAuthor(open, entry))
                return new GoTo(here, "Only whoever wrote this entry records more out of its words.");
            var note = new NoteForm(read(entry), typed);
            var facts = note.beside(recorded(entry, open));
            if (note.problems().any())
                return shown(open, entry, "yes", typed, note.problems());
            var refused = facts.stream().map(recording::record)
                    .flatMap(outcome -> outcome instanceof RecordAnEntry.Refused said
                            ? Optional.of(said.sentence()).stream()
                            : java.util.stream.Stream.empty())
                    .findFirst();
            return new GoTo(here + "?words=yes", refused.orElse(facts.isEmpty() ? "" : "Recorded too."));
        });
    }

    private interface WithEntry {
        Reply reply(OpenRecord record, Entry<?> entry);
    }

    private Reply with(String reference, String id, Account account, WithEntry then) {
        var record = records.open(account, reference, "One entry");
        return record.flatMap(open -> open.find(id).map(entry -> then.reply(open, entry)))
                .orElseGet(() -> Closed.to(account, reference));
    }

    private Shown shown(OpenRecord open, Entry<?> entry, String words, Typed typed, Problems problems) {
        var history = asking.history(open.id());
        boolean struck = open.chronology().struckAt(Instant.MAX).contains(entry.id());
        boolean author = !struck && isAuthor(open, entry);
        var read = open.shows(entry) ? read(entry) : NoteRead.NOTHING;
        var rest = new NoteRead(
                read.offers().stream().filter(offer -> open.find(beside(offer, entry)).isEmpty()).toList(), List.of(),
                read.notOffered(), read.words());
        return new Shown(open.path(), open.child().name(), EntryShown.of(entry, open, struck),
                shown(history.stream().filter(question -> question.open() && question.because().contains(entry.id())).toList(),
                        open),
                shown(history.stream().filter(question -> question.endedBy().contains(entry.id())).toList(), open),
                read.offers().stream().flatMap(offer -> open.find(beside(offer, entry)).stream())
                        .<EntryShown>map(other -> EntryShown.of(other, open,
                                open.chronology().struckAt(Instant.MAX).contains(other.id())))
                        .toList(),
                author && words.equals("yes")
                        ? Optional.of(NoteShown.of(entry.narrative(), rest, typed, problems))
                        : Optional.empty(),
                author && !words.isEmpty() ? repeats(open, entry) : Optional.empty(),
                author && words.isEmpty() && (!rest.offers().isEmpty() || !rest.words().isEmpty()), problems);
    }

    private Optional<RepeatShown> repeats(OpenRecord open, Entry<?> entry) {
        return EarlierThinking.isThinking(entry.fact().getClass())
                ? RepeatShown.find(thinking, entry.narrative(), open,
                        earlier -> open.shows(earlier) && entry.wasRecordedAfter(earlier))
                : Optional.empty();
    }

    private static String beside(NoteRead.Offer offer, Entry<?> entry) {
        return offer.beside(entry.id()).toString();
    }

    private NoteRead read(Entry<?> entry) {
        return entry.fact() instanceof Upkeep
                ? NoteRead.NOTHING
                : reading.read(entry.narrative().replace("\r\n", "\n"), Told.by(entry.fact(), entry.informant()));
    }

    /** Whoever wrote it, at the agency for which it was written; and by then everything in it is theirs to read. */
    private static boolean isAuthor(OpenRecord open, Entry<?> entry) {
        return open.shows(entry) && entry.author().equals(open.reader().name())
                && entry.agency().equals(open.reader().workplace().agency());
    }

    /** What was recorded then, for the facts that go beside it now. */
    private static Recording recorded(Entry<?> entry, OpenRecord open) {
        return new Recording(UUID.fromString(entry.id()),
                entry.about().stream().collect(Collectors.toMap(about -> UUID.fromString(about.child()), About::role)),
                entry.happened(), entry.agency(), Optional.of(open.reader().id()), entry.author(), entry.informant(),
                open.chronology().restrictionOf(entry, Instant.MAX), entry.fact(), entry.narrative());
    }

    private List<QuestionShown> shown(List<KeptQuestion> questions, OpenRecord record) {
        return questions.stream().map(question -> QuestionShown.of(question, record, day.today())).toList();
    }
}
