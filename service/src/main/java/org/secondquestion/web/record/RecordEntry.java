package org.secondquestion.web.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.access.Account;
import org.secondquestion.access.Day;
import org.secondquestion.asking.Asking;
import org.secondquestion.casework.Drafts;
import org.secondquestion.casework.EarlierThinking;
import org.secondquestion.casework.NoteRead;
import org.secondquestion.casework.ReadANote;
import org.secondquestion.casework.RecordAnEntry;
import org.secondquestion.journal.Recording;
import org.secondquestion.points.Question;
import org.secondquestion.points.Theme;
import org.secondquestion.record.About;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Service;
import org.secondquestion.record.Thinking.NamesPoints;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.ServiceWords;
import org.secondquestion.web.page.Typed;

/** The form on which an entry is recorded, kept as a draft while it is typed. */
@Controller
public class RecordEntry {

    private static final String ALL_THE_SAME = "all-the-same";
    private static final Pattern REPLACE = Pattern.compile("(\\d{1,6}) (.+)", Pattern.DOTALL);
    private static final String PATH = "/children/{reference}/record/{kind}";

    private final OpenRecords records;
    private final Siblings siblings;
    private final RecordAnEntry recording;
    private final ReadANote reading;
    private final EarlierThinking thinking;
    private final Drafts drafts;
    private final Asking asking;
    private final Day day;

    RecordEntry(OpenRecords records, Siblings siblings, RecordAnEntry recording, ReadANote reading, EarlierThinking thinking,
            Drafts drafts, Asking asking, Day day) {
        this.thinking = thinking;
        this.reading = reading;
        this.records = records;
        this.siblings = siblings;
        this.recording = recording;
        this.drafts = drafts;
        this.asking = asking;
        this.day = day;
    }

    /** The form. */
    public record Shown(String path, String name, String kind, String words, List<FieldShown> fields,
            Optional<EntryShown> corrects, Optional<QuestionShown> question, List<QuestionShown> gate,
            Map<UUID, String> others, String form, Optional<NoteShown> note, Optional<RepeatShown> repeats,
            Typed typed, Problems problems) implements Page {

        /** The same form, with what the decision leaves open. */
        Shown at(List<QuestionShown> asked) {
            return new Shown(path, name, kind, words, fields, corrects, question, asked, others, form, note,
                    repeats, typed, problems);
        }

        public List<Choice> informants() {
            return Arrays.stream(Informant.Source.values())
                    .map(source -> Choice.of(Kinds.words(source),
                            source == Informant.Source.PRACTITIONER
                                    ? "I saw, heard or did it myself"
                                    : FieldShown.capital(Kinds.words(source))))
                    .toList();
        }

        public List<Choice> parts() {
            return Arrays.stream(About.Role.values())
                    .map(role -> Choice.of(Kinds.words(role),
                            role == About.Role.SUBJECT ? "It is about this child" : FieldShown.capital(Kinds.words(role))))
                    .toList();
        }

        public List<Choice> services() {
            return Arrays.stream(Service.values()).map(service -> Choice.of(Kinds.words(service), ServiceWords.of(service)))
                    .toList();
        }

        @Override
        public HttpStatus status() {
            return problems.any() || !gate.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    private interface WithForm {
        Reply reply(OpenRecord record, Kind kind);
    }

    private Reply with(String reference, String kind, Account account, WithForm then) {
        return records.open(account, reference, "Recording an entry").map(
                record -> Kinds.find(kind).map(found -> then.reply(record, found))
                        .orElseGet(() -> new GoTo(record.path() + "/record", "There is no such kind of entry.")))
                .orElseGet(() -> Closed.to(account, reference));
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String reference, @PathVariable String kind, Account account, Typed typed,
            @RequestParam(defaultValue = "") String answers,
            @RequestParam(defaultValue = "") String of, @RequestParam(defaultValue = "") String draft) {
        return with(reference, kind, account,
                (record, found) -> shown(record, found, begun(typed, draft, account, found, answers, of), Problems.none()));
    }

    /** What was typed before, or what the way to the form has settled. */
    private Typed begun(Typed typed, String draft, Account account, Kind kind, String answers, String of) {
        if (!typed.fields().isEmpty())
            return typed;
        var kept = id(draft).flatMap(id -> drafts.find(id, account.id()));
        if (kept.isPresent())
            return new Typed(kept.get().fields());
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("happened", List.of("today"));
        if (!answers.isEmpty()) {
            fields.put("answers", List.of(answers));
            if (NamesPoints.class.isAssignableFrom(kind.type()))
                fields.put("f-on", List.of(answers));
        }
        if (!of.isEmpty())
            fields.put("f-of", List.of(of));
        return new Typed(fields);
    }

    @PostMapping(path = PATH, params = "act=record")
    Reply record(@PathVariable String reference, @PathVariable String kind, Account account, Typed sent) {
        return with(reference, kind, account, (record, found) -> {
            var typed = filled(found, sent);
            var form = id(typed.get("form")).orElseGet(UUID::randomUUID);
            var read = new EntryForm(found, typed, day.today());
            var recordable = read.read(form, record.id(), siblings.of(record), account);
            var note = new NoteForm(read(found, typed), typed);
            note.check();
            if (recordable.isEmpty() || note.problems().any())
                return shown(record, found, typed, read.problems().with(note.problems()));
            var beside = note.beside(recordable.get());
            var gate = asking.before(recordable.get(), record.id());
            if (!gate.isEmpty() && !goesOn(gate, typed))
                return atTheGate(record, found, typed, gate);
            return switch (record(recordable.get(), gate, typed, beside)) {
                case RecordAnEntry.Refused refused -> shown(record, found, typed, Problems.of("narrative", refused.sentence()));
                case RecordAnEntry.AlreadyRecorded already ->
                    recorded(record, form, account, "", "This was recorded already. It stands in the record once.");
                case RecordAnEntry.Recorded recorded -> recorded(record, form, account,
                        unseen(record, found, typed), notice(recorded, record.id()));
            };
        });
    }

    private RecordAnEntry.Outcome record(Recording recordable, List<Question> gate, Typed typed, List<Recording> beside) {
        return gate.isEmpty()
                ? recording.record(recordable, beside)
                : recording.recordAllTheSame(recordable, gate.stream().map(Question::pointId).toList(),
                        typed.get(ALL_THE_SAME), beside);
    }

    /** Whoever has read these very questions and says why the decision is taken all the same goes on. */
    private static boolean goesOn(List<Question> gate, Typed typed) {
        return !typed.get(ALL_THE_SAME).isEmpty()
                && typed.all("asked-before").containsAll(gate.stream().map(Question::pointId).toList());
    }

    private Shown atTheGate(OpenRecord record, Kind kind, Typed typed, List<Question> gate) {
        var asked = gate.stream().map(question -> QuestionShown.of(question, record, day.today())).toList();
        var before = typed.fields().containsKey("asked-before");
        return shown(record, kind, typed, before
                ? Problems.of(ALL_THE_SAME, "Say why the decision is taken although this is open, or change the decision")
                : Problems.none()).at(asked);
    }

    /** To the entry; where nobody saw what its words say before, it is shown there. */
    private Reply recorded(OpenRecord record, UUID form, Account account, String unseen, String notice) {
        drafts.drop(form, account.id());
        return new GoTo(record.path() + "/entries/" + form + unseen, notice);
    }

    private static String notice(RecordAnEntry.Recorded recorded, UUID child) {
        var effect = Optional.ofNullable(recorded.effects().get(child)).orElseThrow();
        return "Recorded." + counted(" It raised ", effect.raised().size()) + counted(" It answered ", effect.answered().size());
    }

    private static String counted(String did, int questions) {
        return questions == 0 ? "" : did + questions + (questions == 1 ? " question." : " questions.");
    }

    /** Shows what the words say; nothing is saved. */
    @PostMapping(path = PATH, params = "act=check")
    Reply check(@PathVariable String reference, @PathVariable String kind, Account account, Typed sent) {
        return with(reference, kind, account, (record, found) -> checked(record, found, filled(found, sent)));
    }

    private Shown checked(OpenRecord record, Kind kind, Typed typed) {
        return shown(record, kind, NoteForm.with(typed, NoteShown.CHECKED, NoteShown.mark(NoteForm.note(typed))),
                Problems.none());
    }

    /** Puts other words in the place of some that want a second look, and shows what the words say then. */
    @PostMapping(path = PATH, params = "replace")
    Reply replace(@PathVariable String reference, @PathVariable String kind, Account account, Typed typed,
            @RequestParam String replace) {
        return with(reference, kind, account, (record, found) -> {
            var at = REPLACE.matcher(replace);
            return checked(record, found, at.matches()
                    ? NoteForm.with(typed, "narrative",
                            reading.replaced(NoteForm.note(typed), at.group(2), Integer.parseInt(at.group(1))))
                    : typed);
        });
    }

    /** What the words say alone, for a page that asks while somebody types. */
    public record Fragment(NoteShown note) implements Page {
        @Override
        public String template() {
            return "record/NoteRead.jte";
        }
    }

    @PostMapping(path = PATH, params = "act=read")
    Reply readQuietly(@PathVariable String reference, @PathVariable String kind, Account account, Typed typed) {
        var found = Kinds.find(kind);
        return records.find(account, reference).isEmpty() || found.isEmpty()
                ? Closed.to(account, reference)
                : new Fragment(NoteShown.of(NoteForm.note(typed), read(found.get(), typed), typed, Problems.none()));
    }

    @PostMapping(path = PATH, params = "act=draft")
    Reply keep(@PathVariable String reference, @PathVariable String kind, Account account, Typed typed) {
        return with(reference, kind, account, (record, found) -> {
            var form = keep(record.id(), account, typed, found);
            return new GoTo(record.path() + "/record/" + kind + "?draft=" + form, "Your draft is kept. Only you see it.");
        });
    }

    /** What the form sends by itself every few seconds while somebody types. */
    @PostMapping(path = PATH, params = "act=keep")
    ResponseEntity<Void> keepQuietly(@PathVariable String reference, @PathVariable String kind, Account account, Typed typed) {
        var child = records.find(account, reference);
        var found = Kinds.find(kind);
        if (child.isEmpty() || found.isEmpty())
            return ResponseEntity.notFound().build();
        keep(child.get(), account, typed, found.get());
        return ResponseEntity.noContent().build();
    }

    private UUID keep(UUID child, Account account, Typed typed, Kind kind) {
        var form = id(typed.get("form")).orElseGet(UUID::randomUUID);
        var fields = new LinkedHashMap<>(typed.fields());
        fields.remove("act");
        fields.remove("replace");
        fields.put("form", List.of(form.toString()));
        fields.put("kind", List.of(kind.name().replace(' ', '-')));
        drafts.keep(form, account.id(), child, fields);
        return form;
    }

    private Shown shown(OpenRecord record, Kind kind, Typed typed, Problems problems) {
        var corrects = Optional.of(typed.get("f-of")).filter(id -> !id.isEmpty()).flatMap(record::find)
                .map(entry -> EntryShown.of(entry, record, false));
        var fields = kind.fields().stream().map(FieldShown::of).map(field -> {
            if (field.id().equals("f-of") && corrects.isPresent())
                return field.settled();
            return field.id().equals("f-on") ? field.offering(points(record, typed)) : field;
        }).toList();
        var question = asking.open(record.id()).stream().filter(kept -> kept.point().equals(typed.get("answers"))).findFirst()
                .map(kept -> QuestionShown.of(kept, record, day.today()));
        return new Shown(record.path(), record.child().name(), kind.name().replace(' ', '-'), kind.words(), fields, corrects,
                question, List.of(), siblings.of(record),
                id(typed.get("form")).orElseGet(UUID::randomUUID).toString(), note(kind, typed, problems),
                typed.get(NoteShown.CHECKED).isEmpty() ? Optional.empty() : repeats(record, kind, typed), typed, problems);
    }

    /** What the words say, where somebody asked for it once. */
    private Optional<NoteShown> note(Kind kind, Typed typed, Problems problems) {
        return typed.get(NoteShown.CHECKED).isEmpty()
                ? Optional.empty()
                : Optional.of(NoteShown.of(NoteForm.note(typed), read(kind, typed), typed, problems));
    }

    private Optional<RepeatShown> repeats(OpenRecord record, Kind kind, Typed typed) {
        var text = NoteForm.note(typed);
        return EarlierThinking.isThinking(kind.type()) && text.length() <= ReadANote.MOST
                ? RepeatShown.find(thinking, text, record, record::shows)
                : Optional.empty();
    }

    /** What of its words is to be shown with the recorded entry, for nobody saw it before. */
    private String unseen(OpenRecord record, Kind kind, Typed typed) {
        if (!NoteForm.wasShown(typed))
            return "?words=yes";
        return repeats(record, kind, typed).filter(one -> !typed.all(NoteShown.REPEATS).contains(one.entry().id())).isPresent()
                ? "?words=repeats"
                : "";
    }

    private NoteRead read(Kind kind, Typed typed) {
        return reading.read(NoteForm.note(typed), new EntryForm(kind, typed, day.today()).told());
    }

    private Typed filled(Kind kind, Typed typed) {
        return typed.all(NoteShown.FILL).isEmpty() ? typed : NoteForm.filled(read(kind, typed), typed);
    }

    /** What thinking can be about: the questions open for this child, and the themes. */
    private List<Choice> points(OpenRecord record, Typed typed) {
        var choices = new ArrayList<Choice>();
        asking.open(record.id())
                .forEach(kept -> choices.add(Choice.of(kept.point(), QuestionShown.of(kept, record, day.today()).question())));
        for (var theme : Theme.values())
            choices.add(Choice.of(theme.id(), "Theme: " + theme.title()));
        typed.all("f-on").stream().filter(id -> choices.stream().noneMatch(choice -> choice.value().equals(id)))
                .filter(id -> !id.isBlank())
                .forEach(id -> choices.add(Choice.of(id, id)));
        return choices;
    }

    private static Optional<UUID> id(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
