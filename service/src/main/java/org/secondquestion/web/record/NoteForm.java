package org.secondquestion.web.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.secondquestion.casework.NoteRead;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.Agreement.Decision;
import org.secondquestion.record.Fact;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Upkeep;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Typed;

/** What somebody ticked of what their words say, read into entries beside the one they write, or into what has to be put right. */
final class NoteForm {

    /** A longer list of what could stand there helps nobody at a field. */
    private static final int SHORT = 90;

    private final NoteRead read;
    private final Typed typed;
    private Problems problems = Problems.none();

    NoteForm(NoteRead read, Typed typed) {
        this.read = read;
        this.typed = typed;
    }

    Problems problems() {
        return problems;
    }

    /** The facts that were ticked, each an entry of its own: of the same day, children, agency and author. */
    List<Recording> beside(Recording entry) {
        var all = new ArrayList<Recording>();
        for (var offer : read.offers())
            if (typed.all(NoteShown.TAKE).contains(offer.key()))
                fact(offer).ifPresent(fact -> all.add(new Recording(offer.beside(entry.id().toString()), entry.about(),
                        entry.happened(), entry.agency(), entry.account(), entry.author(), offer.informant(),
                        entry.restriction(), fact, offer.passage())));
        return all;
    }

    /** Reads what was ticked for its faults alone. */
    void check() {
        read.offers().stream().filter(offer -> typed.all(NoteShown.TAKE).contains(offer.key())).forEach(this::fact);
    }

    private Optional<Fact> fact(NoteRead.Offer offer) {
        var field = NoteShown.field(offer.key());
        if (typed.get(field).isEmpty())
            return Optional.of(offer.fact());
        try {
            var fact = Notation.fact(typed.get(field));
            if (fact instanceof Upkeep || fact instanceof Decision)
                throw new NotReadable("this kind is recorded on a form of its own", "another kind of fact");
            return Optional.of(fact);
        } catch (NotReadable e) {
            problems = problems.and(true, field, "This fact cannot be read: " + e.wrong()
                    + (e.expected().length() <= SHORT ? "; expected " + e.expected() : ""));
            return Optional.empty();
        }
    }

    /** What was typed, with the fields filled that were ticked. */
    static Typed filled(NoteRead read, Typed typed) {
        var fields = new LinkedHashMap<>(typed.fields());
        for (var filling : read.fillings())
            if (typed.all(NoteShown.FILL).contains(NoteShown.value(filling))) {
                var id = FieldShown.id(filling.field());
                var values = new ArrayList<>(
                        filling.adds()
                                ? fields.getOrDefault(id, List.of()).stream().filter(text -> !text.isBlank()).toList()
                                : List.of());
                values.add(filling.value());
                fields.put(id, values);
            }
        fields.remove(NoteShown.FILL);
        return new Typed(fields);
    }

    /** The note as it is read: as typed, with lines that end alike in every browser. */
    static String note(Typed typed) {
        return typed.exactly("narrative").replace("\r\n", "\n");
    }

    static Typed with(Typed typed, String field, String value) {
        var fields = new LinkedHashMap<>(typed.fields());
        fields.put(field, List.of(value));
        return new Typed(fields);
    }

    /** Whether what the words say was shown for this very text. */
    static boolean wasShown(Typed typed) {
        return typed.get(NoteShown.CHECKED).equals(NoteShown.mark(note(typed)));
    }
}
