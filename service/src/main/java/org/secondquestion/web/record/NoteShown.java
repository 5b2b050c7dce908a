package org.secondquestion.web.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.secondquestion.casework.NoteRead;
import org.secondquestion.casework.ReadANote;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Notation;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Typed;

/**
 * What the words of a note say, as the one who wrote it meets it: facts to record too, fields they fill, and words to look
 * at again.
 *
 * @param read
 *            which text was read, so that nobody is shown the same twice
 */
public record NoteShown(String read, boolean tooLong, List<Offer> offers, List<Filling> fillings,
        List<NotOffered> notOffered, List<Word> words, List<Word> kept) {

    /** A fact that could be recorded too, with the words it rests on and the text in which it can be corrected. */
    public record Offer(String key, String kind, List<EntryShown.Said> said, String whose, List<String> words, String text,
            boolean taken, String error) {
    }

    /** A field of the form that the words fill. */
    public record Filling(String value, String question, String answer, String otherwise, List<String> words, boolean taken) {

        /** Its place on the page. */
        public String id() {
            return "fill-" + value.replaceAll("[^A-Za-z0-9]+", "-");
        }
    }

    /** What is told and not offered, and why not. */
    public record NotOffered(String kind, List<EntryShown.Said> said, String why, List<String> words) {
    }

    /** Words to look at again. */
    public record Word(String key, int from, int to, String words, String why, String instead, String replacement,
            String list, String listTitle) {
    }

    static final String TAKE = "take";
    static final String FILL = "fill";
    static final String KEEP = "keep";
    static final String CHECKED = "checked";
    static final String REPEATS = "repeats";

    static NoteShown of(String note, NoteRead read, Typed typed, Problems problems) {
        var words = new ArrayList<Word>();
        var kept = new ArrayList<Word>();
        for (var word : read.words())
            (typed.all(KEEP).contains(word.key()) ? kept : words).add(new Word(word.key(), word.from(), word.to(), word.words(),
                    word.advice().why(), word.advice().instead(), word.instead().orElse(""), word.list().name(),
                    word.list().title()));
        return new NoteShown(mark(note), note.length() > ReadANote.MOST,
                read.offers().stream().map(offer -> offer(offer, typed, problems)).toList(),
                read.fillings().stream().map(filling -> filling(filling, typed)).toList(),
                read.notOffered().stream().map(NoteShown::notOffered).toList(), words, kept);
    }

    /** What stands for a text: the same for the same text. */
    static String mark(String note) {
        return UUID.nameUUIDFromBytes(note.strip().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Offer offer(NoteRead.Offer offer, Typed typed, Problems problems) {
        var kind = Kinds.of(offer.fact());
        var field = field(offer.key());
        var corrected = typed.get(field);
        return new Offer(offer.key(), kind.words(), said(kind, offer.fact()), whose(offer.informant()), offer.words(),
                corrected.isEmpty() ? kind.write(offer.fact()) : corrected, typed.all(TAKE).contains(offer.key()),
                problems.at(field));
    }

    /** The field in which a fact can be corrected. */
    static String field(String key) {
        return "fact-" + key;
    }

    private static Filling filling(NoteRead.Filling filling, Typed typed) {
        var value = value(filling);
        return new Filling(value, filling.field().words(), FieldShown.capital(filling.value()),
                filling.otherwise().map(FieldShown::capital).orElse(""), filling.words(), typed.all(FILL).contains(value));
    }

    static String value(NoteRead.Filling filling) {
        return FieldShown.id(filling.field()) + "=" + filling.value();
    }

    private static NotOffered notOffered(NoteRead.NotOffered told) {
        try {
            var fact = Notation.fact(told.fact());
            return new NotOffered(Kinds.of(fact).words(), said(Kinds.of(fact), fact), told.why(), told.words());
        } catch (NotReadable tooLittleIsSaid) {
            var name = told.fact().split("[:;]", 2)[0];
            return new NotOffered(Kinds.find(name).map(Kind::words).orElse(name), List.of(), told.why(), told.words());
        }
    }

    private static List<EntryShown.Said> said(Kind kind, Fact fact) {
        return kind.fields().stream()
                .flatMap(field -> field.shown(fact).map(answer -> new EntryShown.Said(field.words(), answer)).stream()).toList();
    }

    /** Whose word it is, with hearsay said to be that. */
    static String whose(Informant informant) {
        var name = informant.name().isEmpty() ? "" : " (" + informant.name() + ")";
        return switch (informant.source()) {
            case PRACTITIONER -> "Your own word";
            case CHILD -> "The child's word" + name;
            case MOTHER -> "The mother's word" + name + ", not seen by you";
            case FATHER -> "The father's word" + name + ", not seen by you";
            case PARENT -> "A parent's word" + name + ", not seen by you";
            case CARER -> "A carer's word" + name + ", not seen by you";
            case SIBLING -> "A brother's or sister's word" + name + ", not seen by you";
            case RELATIVE -> "A relative's word" + name + ", not seen by you";
            case FRIEND_OR_NEIGHBOUR -> "A friend's or neighbour's word" + name + ", not seen by you";
            case OTHER_AGENCY -> "Another agency's word" + name + ", not seen by you";
            case DOCUMENT -> "Out of a document" + name;
            case ANONYMOUS -> "The word of somebody without a name";
            case NOT_KNOWN -> "It is not known whose word it is";
        };
    }

    /** Whether there is anything to show. */
    public boolean any() {
        return tooLong || !offers.isEmpty() || !fillings.isEmpty() || !notOffered.isEmpty() || !words.isEmpty()
                || !kept.isEmpty();
    }

    /** In one sentence, for those who hear the page. */
    public String summary() {
        if (tooLong)
            return "This is too long to be read for you.";
        int facts = offers.size() + fillings.size();
        return facts + words.size() == 0
                ? "Nothing more was found in your words."
                : (facts == 1 ? "1 fact" : facts + " facts") + " in your words to look at, "
                        + (words.size() == 1 ? "1 place" : words.size() + " places") + " where words want a second look.";
    }

    /** How long a text may be to be read. */
    public String most() {
        return String.format(Locale.UK, "%,d", ReadANote.MOST);
    }
}
