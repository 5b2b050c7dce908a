package org.secondquestion.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.secondquestion.access.Account;
import org.secondquestion.journal.Appended;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.Journal;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Upkeep.Correction;
import org.secondquestion.record.Upkeep.Restricted;
import org.secondquestion.specimen.Family;
import org.secondquestion.specimen.Generator;

/** A generated child in the service: a history that is on the record, and the entries that are still to be recorded. */
record InventedChild(UUID id, String name, String reference, List<Recording> toCome) {

    InventedChild {
        toCome = List.copyOf(toCome);
    }

    static InventedChild with(int entries, int toCome, long seed, LocalDate today, RunningService service, Account author) {
        var family = new Generator(seed, today).family(1, entries + toCome);
        var child = family.children().getFirst();
        var id = id(seed, child.id());
        var reference = service.the(Children.class).add(new Child(id.toString(), child.name(), child.born(), child.due(),
                child.sex(), child.gestationWeeks(), child.known()));
        var journal = service.the(Journal.class);
        for (var entry : family.entries().subList(0, entries))
            bringIn(journal, recording(entry, id, seed, author), entry.recorded());
        return new InventedChild(id, child.name(), reference, later(family, entries, id, seed, author));
    }

    private static List<Recording> later(Family family, int entries, UUID child, long seed, Account author) {
        return family.entries().subList(entries, family.entries().size()).stream()
                .map(entry -> recording(entry, child, seed, author)).toList();
    }

    private static void bringIn(Journal journal, Recording recording, Instant recorded) {
        var appended = journal.appendHistory(recording, recorded);
        if (!(appended instanceof Appended.Recorded))
            throw new IllegalStateException("A generated entry was not taken: " + appended);
    }

    private static Recording recording(Entry<?> entry, UUID child, long seed, Account author) {
        return new Recording(id(seed, entry.id()), Map.of(child, entry.about().getFirst().role()), entry.happened(),
                entry.agency(), Optional.of(author.id()), author.name(), entry.informant(), entry.restriction(),
                pointing(entry.fact(), seed), entry.narrative());
    }

    /** The fact with the names of other entries turned into the ids that those have here. */
    private static Fact pointing(Fact fact, long seed) {
        return switch (fact) {
            case Correction correction -> new Correction(id(seed, correction.of()).toString(), correction.reason());
            case Restricted restricted ->
                new Restricted(id(seed, restricted.of()).toString(), restricted.to(), restricted.reason());
            default -> fact;
        };
    }

    private static UUID id(long seed, String name) {
        return UUID.nameUUIDFromBytes((seed + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
