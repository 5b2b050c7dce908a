package org.secondquestion.casework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

import org.secondquestion.casework.NoteRead.Filling;
import org.secondquestion.casework.NoteRead.NotOffered;
import org.secondquestion.casework.NoteRead.Offer;
import org.secondquestion.casework.NoteRead.Word;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Field;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Upkeep;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.settings.PartnershipTerms;
import org.secondquestion.words.Finding;
import org.secondquestion.words.Finding.Piece;
import org.secondquestion.words.NoteReader;
import org.secondquestion.words.WordGuidance;
import org.secondquestion.words.WordGuidance.Weighed;

/** Reads what somebody has written: the facts that it tells, and the words that want a second look. It stores nothing. */
@Service
public class ReadANote {

    /** The longest text that is read, in characters. */
    public static final int MOST = 20_000;

    /** What the form tells already: its kind, what stands in its fields, and whose word it is. */
    public record Told(Kind kind, Map<String, List<String>> fields, Informant informant) {
        public Told {
            fields = Map.copyOf(fields);
        }

        /** What an entry tells. */
        public static Told by(Fact fact, Informant informant) {
            var kind = Kinds.of(fact);
            var fields = new HashMap<String, List<String>>();
            for (var field : kind.fields())
                field.shown(fact).ifPresent(value -> fields.put(field.name(), List.of(value.split(", "))));
            return new Told(kind, fields, informant);
        }

        private List<String> in(Field field) {
            return fields.getOrDefault(field.name(), List.of()).stream().flatMap(String::lines).map(String::strip)
                    .filter(value -> !value.isEmpty()).toList();
        }
    }

    private final NoteReader reader;
    private final Supplier<WordGuidance> guidance;

    @Autowired
    ReadANote(PartnershipTerms terms, PartnershipSettings settings) {
        this(new NoteReader(terms.lexicon()), settings::words);
    }

    ReadANote(NoteReader reader, Supplier<WordGuidance> guidance) {
        this.reader = reader;
        this.guidance = guidance;
    }

    public NoteRead read(String note, Told told) {
        if (note.isBlank() || note.length() > MOST)
            return NoteRead.NOTHING;
        var offers = new ArrayList<Offer>();
        var fillings = new ArrayList<Filling>();
        var notOffered = new ArrayList<NotOffered>();
        for (var finding : reader.read(note)) {
            var words = finding.words().stream().map(piece -> piece.in(note)).toList();
            var fact = finding.offered().filter(one -> !(one instanceof Upkeep) && !(one instanceof Decision));
            if (fact.isEmpty())
                notOffered.add(new NotOffered(why(finding), finding.fact(), words));
            else if (isOf(told, fact.get(), finding))
                fill(fillings, told, fact.get(), words);
            else
                offer(offers, fact.get(), finding, words, note, told);
        }
        return new NoteRead(offers, fillings, notOffered.stream().distinct().toList(),
                guidance.get().weigh(note).stream().map(one -> word(one, note)).toList());
    }

    /** Of what was a whole visit or talk, the form tells it, whoever said what in it. */
    private static boolean isOf(Told told, Fact fact, Finding finding) {
        return told.kind().equals(Kinds.of(fact)) && (fact instanceof Met
                || finding.by() == Informant.Source.PRACTITIONER || finding.by() == told.informant().source());
    }

    private static void fill(List<Filling> fillings, Told told, Fact fact, List<String> words) {
        for (var field : told.kind().fields()) {
            var said = field.shown(fact);
            if (said.isEmpty())
                continue;
            var stands = told.in(field);
            var several = new Filling(field, said.get(), Optional.empty(), words).adds();
            for (var one : several ? said.get().split(", ") : new String[]{said.get()}) {
                var value = field.choices().stream().filter(choice -> same(choice, one)).findFirst().orElse(one);
                boolean there = stands.stream().anyMatch(stood -> same(stood, value))
                        || fillings.stream().anyMatch(before -> before.field().equals(field) && same(before.value(), value));
                if (!there)
                    fillings.add(new Filling(field, value, several ? Optional.empty() : stands.stream().findFirst(), words));
            }
        }
    }

    private static boolean same(String one, String other) {
        return Kinds.spoken(one).equalsIgnoreCase(Kinds.spoken(other));
    }

    private static void offer(List<Offer> offers, Fact fact, Finding finding, List<String> words, String note, Told told) {
        var informant = finding.by() == Informant.Source.PRACTITIONER || finding.by() == told.informant().source()
                ? told.informant()
                : new Informant(finding.by(), "");
        var passage = finding.passage().in(note).strip();
        var key = UUID.nameUUIDFromBytes((finding.by() + "|" + finding.fact() + "|" + passage.replaceAll("\\s+", " "))
                .getBytes(StandardCharsets.UTF_8)).toString();
        if (offers.stream().noneMatch(one -> one.fact().equals(fact) && one.informant().equals(informant)))
            offers.add(new Offer(key, fact, informant, words, passage));
    }

    private static Word word(Weighed weighed, String note) {
        var words = weighed.where().in(note);
        return new Word(weighed.list().name() + "/" + weighed.advice().name() + "/" + words.toLowerCase(Locale.UK),
                weighed.where().from(), weighed.where().to(), words, weighed.list(), weighed.advice(),
                weighed.advice().replace().map(instead -> Character.isUpperCase(words.charAt(0)) && !isAbbreviation(words)
                        || isAbbreviation(words) && beginsASentence(note, weighed.where())
                                ? instead.substring(0, 1).toUpperCase(Locale.UK) + instead.substring(1)
                                : instead));
    }

    private static boolean isAbbreviation(String words) {
        return Arrays.stream(words.split("\\W+")).anyMatch(word -> word.length() > 1 && word.equals(word.toUpperCase(Locale.UK)));
    }

    private static boolean beginsASentence(String note, Piece where) {
        var before = note.substring(0, where.from()).strip();
        return before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** The note with one replacement made; as it was where these words stand there no more. */
    public String replaced(String note, String key, int from) {
        return guidance.get().weigh(note).stream().map(one -> word(one, note))
                .filter(word -> word.key().equals(key) && word.from() == from).findFirst()
                .flatMap(word -> word.instead()
                        .map(instead -> note.substring(0, word.from()) + instead + note.substring(word.to())))
                .orElse(note);
    }

    /** Why something is not offered, in words. */
    private static String why(Finding finding) {
        return switch (finding.state()) {
            case NOW -> finding.offered().isPresent() ? "recorded on a form of its own" : "too little is said to record it";
            case PAST -> "told as past";
            case MAYBE -> "told as possible";
            case DENIED -> "told as not so";
        };
    }
}
