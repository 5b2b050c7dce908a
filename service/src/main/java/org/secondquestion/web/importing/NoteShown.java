package org.secondquestion.web.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.secondquestion.record.Entry;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kinds;
import org.secondquestion.web.page.ServiceWords;
import org.secondquestion.web.record.EntryShown;
import org.secondquestion.words.Finding;
import org.secondquestion.words.Lexicon;
import org.secondquestion.words.NoteReader;

/** A note with the words marked that its suggested facts rest on, and these facts by the sentence that tells them. */
public record NoteShown(String id, String day, String who, List<Piece> words, List<Sentence> sentences) {

    /** A piece of the note, marked or not. */
    public record Piece(String text, boolean marked) {
    }

    /** A fact in plain words. */
    public record FactShown(String id, String kind, String said, String toldBy) {

        public String inWords() {
            return kind + (said.isEmpty() ? "" : ": " + said) + (toldBy.isEmpty() ? "" : " (told by " + toldBy + ")");
        }
    }

    /** The facts that one passage tells. */
    public record Sentence(String passage, List<FactShown> facts) {

        public String ids() {
            return facts.stream().map(FactShown::id).collect(Collectors.joining(" "));
        }
    }

    private static final NoteReader READER = new NoteReader(Lexicon.standard());

    static NoteShown of(Entry<?> note, List<Entry<?>> facts) {
        Map<String, List<FactShown>> byPassage = new LinkedHashMap<>();
        facts.forEach(fact -> byPassage.computeIfAbsent(fact.narrative(), first -> new ArrayList<>()).add(shown(fact)));
        var agency = ServiceWords.of(note.agency());
        return new NoteShown(note.id(), EntryShown.happened(note), agency + (note.author().isEmpty() ? "" : ", " + note.author()),
                marked(note.narrative(), facts),
                byPassage.entrySet().stream().map(sentence -> new Sentence(sentence.getKey(), sentence.getValue())).toList());
    }

    private static FactShown shown(Entry<?> fact) {
        var kind = Kinds.of(fact.fact());
        var said = kind.fields().stream().flatMap(field -> field.shown(fact.fact()).stream()).collect(Collectors.joining("; "));
        var source = fact.informant().source();
        return new FactShown(fact.id(), kind.words(), said, source == Informant.Source.PRACTITIONER ? "" : Kinds.words(source));
    }

    /** The note read again: what it was read for is what is shown. */
    private static List<Piece> marked(String note, List<Entry<?>> facts) {
        var marks = new boolean[note.length()];
        for (var finding : READER.read(note))
            if (finding.offered().filter(offered -> facts.stream().anyMatch(fact -> fact.fact().equals(offered))).isPresent())
                for (Finding.Piece piece : finding.words())
                    Arrays.fill(marks, piece.from(), piece.to(), true);
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int at = 1; at <= note.length(); at++)
            if (at == note.length() || marks[at] != marks[from]) {
                pieces.add(new Piece(note.substring(from, at), marks[from]));
                from = at;
            }
        return pieces;
    }
}
