package org.secondquestion.web.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.access.Account;
import org.secondquestion.casework.RecordAnEntry;
import org.secondquestion.casework.SettleSuggestions;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Upkeep.Suggested;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;
import org.secondquestion.web.record.OpenRecord;
import org.secondquestion.web.record.OpenRecords;

/** Facts that the words of notes suggest, beside these words, for a person to confirm or to drop. */
@Controller
public class SuggestedFacts {

    private static final String PATH = "/children/{reference}/suggestions";
    private static final int NOTES_SHOWN = 20;

    private final OpenRecords records;
    private final SettleSuggestions settle;

    SuggestedFacts(OpenRecords records, SettleSuggestions settle) {
        this.records = records;
        this.settle = settle;
    }

    /** The notes that suggest something, the latest first. */
    public record Shown(String path, String name, String kind, List<Choice> kinds, List<NoteShown> notes, int facts,
            int notesLeft,
            String form, Problems problems) implements Page {

        public String ids() {
            return notes.stream().flatMap(note -> note.sentences().stream()).map(NoteShown.Sentence::ids)
                    .collect(Collectors.joining(" "));
        }

        public int factsShown() {
            return notes.stream().flatMap(note -> note.sentences().stream()).mapToInt(sentence -> sentence.facts().size()).sum();
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String reference, Account account, @RequestParam(defaultValue = "") String kind) {
        return records.open(account, reference, "Suggested facts").<Reply>map(record -> shown(record, kind, Problems.none()))
                .orElseGet(() -> Closed.to(account, reference));
    }

    @PostMapping(PATH)
    Reply settle(@PathVariable String reference, Account account, @RequestParam(defaultValue = "") String kind, Typed typed) {
        return records.open(account, reference, "Suggested facts").map(record -> settle(record, account, kind, typed))
                .orElseGet(() -> Closed.to(account, reference));
    }

    private Reply settle(OpenRecord record, Account account, String kind, Typed typed) {
        var sentence = typed.get("sentence");
        var asked = !sentence.isEmpty()
                ? List.of(sentence.split(" ", -1))
                : typed.get("act").equals("all") ? List.of(typed.get("shown").split(" ", -1)) : typed.all("fact");
        var facts = record.suggestedEntries().stream().map(Entry::id).filter(Set.copyOf(asked)::contains).toList();
        if (asked.isEmpty())
            return shown(record, kind, Problems.of("facts", "Tick the facts that you have looked at, then confirm or drop them"));
        var way = record.path() + "/suggestions" + (kind.isEmpty() ? "" : "?kind=" + kind.replace(' ', '+'));
        if (facts.isEmpty())
            return new GoTo(way, "These were settled already.");
        boolean drops = typed.get("act").equals("drop");
        var form = form(typed.get("form") + " " + String.join(" ", facts));
        var outcome = drops
                ? settle.drop(form, record.id(), account, facts)
                : settle.confirm(form, record.id(), account, facts);
        return outcome instanceof RecordAnEntry.Refused refused
                ? shown(record, kind, Problems.of("facts", refused.sentence()))
                : new GoTo(way,
                        counted(facts.size()) + (facts.size() == 1 ? " is " : " are ") + (drops ? "dropped." : "confirmed."));
    }

    private static String counted(int facts) {
        return facts == 1 ? "1 fact" : facts + " facts";
    }

    private static UUID form(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Shown shown(OpenRecord record, String kind, Problems problems) {
        var waiting = record.suggestedEntries();
        var kinds = new TreeMap<String, Integer>();
        waiting.forEach(entry -> kinds.merge(Kinds.of(entry.fact()).name(), 1, Integer::sum));
        var choices = new ArrayList<>(List.of(Choice.of("", "Every kind (" + waiting.size() + ")")));
        kinds.forEach((name, count) -> choices.add(Choice.of(name,
                Kinds.find(name).map(one -> one.words()).orElse(name) + " (" + count + ")")));
        var notes = byNote(record, waiting.stream()
                .filter(entry -> kind.isEmpty() || Kinds.of(entry.fact()).name().equals(kind)).toList());
        return new Shown(record.path(), record.child().name(), kind, choices, notes.stream().limit(NOTES_SHOWN).toList(),
                waiting.size(),
                Math.max(0, notes.size() - NOTES_SHOWN), UUID.randomUUID().toString(), problems);
    }

    private static List<NoteShown> byNote(OpenRecord record, List<Entry<?>> facts) {
        var noteOf = new LinkedHashMap<String, String>();
        var entries = new LinkedHashMap<String, Entry<?>>();
        record.chronology().entries().forEach(entry -> {
            entries.put(entry.id(), entry);
            if (entry.fact() instanceof Suggested suggested)
                suggested.entries().forEach(fact -> noteOf.put(fact, suggested.note()));
        });
        Map<String, List<Entry<?>>> byNote = new LinkedHashMap<>();
        facts.forEach(fact -> Optional.ofNullable(noteOf.get(fact.id()))
                .ifPresent(note -> byNote.computeIfAbsent(note, first -> new ArrayList<>()).add(fact)));
        return byNote.entrySet().stream()
                .flatMap(note -> Optional.ofNullable(entries.get(note.getKey())).filter(record::shows)
                        .map(entry -> Map.<Entry<?>, List<Entry<?>>>entry(entry, note.getValue())).stream())
                .sorted(Comparator.comparing((Map.Entry<Entry<?>, List<Entry<?>>> note) -> note.getKey().day()).reversed())
                .map(note -> NoteShown.of(note.getKey(), note.getValue())).toList();
    }
}
