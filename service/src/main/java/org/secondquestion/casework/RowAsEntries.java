package org.secondquestion.casework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.secondquestion.exchange.ImportedRow;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Upkeep.ImportedNote;
import org.secondquestion.record.Upkeep.Suggested;
import org.secondquestion.words.Lexicon;
import org.secondquestion.words.Suggestions;

/**
 * A row of a chronology from elsewhere as entries of a child's record: the note as it stood there, the facts that its words suggest,
 * and one that says they are suggested. The same row has the same entries whenever it comes again.
 */
public final class RowAsEntries {

    /** Who brings a chronology in. */
    public record By(Agency agency, Optional<UUID> account, String name) {
    }

    private static final Suggestions SUGGESTIONS = new Suggestions(Lexicon.standard());

    private RowAsEntries() {
    }

    /** The entries, the note first. */
    public static List<Recording> of(ImportedRow row, UUID child, String file, By by) {
        var words = row.words().strip();
        var note = named(child + " " + row.key());
        var informant = row.toldBy().orElse(Informant.PRACTITIONER);
        var source = new ImportedNote(file, Optional.of(Math.toIntExact(row.number())));
        var recordings = new ArrayList<>(List.of(entry(note, row, child, informant, source, words)));
        for (var suggestion : SUGGESTIONS.in(words)) {
            var id = named(note + " " + Kinds.of(suggestion.fact()).write(suggestion.fact()) + " " + suggestion.informant());
            recordings.add(entry(id, row, child, suggestion.informant(), suggestion.fact(), suggestion.passage()));
        }
        var facts = recordings.stream().skip(1).map(fact -> fact.id().toString()).distinct().toList();
        if (!facts.isEmpty())
            recordings.add(1,
                    new Recording(named(note + " suggested"), Map.of(child, About.Role.SUBJECT), row.happened(), by.agency(),
                            by.account(), by.name(), Informant.PRACTITIONER, Restriction.NONE,
                            new Suggested(facts, note.toString()), ""));
        return recordings;
    }

    /** With no account: it was written in another system, and the person who brings it in did not write it. */
    private static Recording entry(UUID id, ImportedRow row, UUID child, Informant informant, Fact fact, String words) {
        return new Recording(id, Map.of(child, About.Role.SUBJECT), row.happened(), row.agency(), Optional.empty(), row.author(),
                informant, Restriction.NONE, fact, words);
    }

    private static UUID named(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
