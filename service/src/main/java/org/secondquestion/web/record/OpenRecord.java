package org.secondquestion.web.record;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.secondquestion.access.Account;
import org.secondquestion.access.Basis;
import org.secondquestion.record.Child;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Upkeep.Restricted;

/** A child's record that opened to somebody. */
public record OpenRecord(UUID id, String reference, Chronology chronology, Account reader, Basis basis,
        Set<String> suggested) {

    public OpenRecord {
        suggested = Set.copyOf(suggested);
    }

    static OpenRecord of(UUID id, String reference, Chronology chronology, Account reader, Basis basis) {
        var suggested = new HashSet<>(chronology.suggestedAt(Instant.MAX));
        suggested.removeAll(chronology.struckAt(Instant.MAX));
        return new OpenRecord(id, reference, chronology, reader, basis, suggested);
    }

    /** The entries that the words of notes suggest, and that the reader may see, in the order of the record. */
    public List<Entry<?>> suggestedEntries() {
        var restrictedLater = chronology.entries().stream().flatMap(entry -> entry.as(Restricted.class).stream())
                .map(entry -> entry.fact().of()).collect(Collectors.toSet());
        return chronology.entries().stream().filter(entry -> isSuggested(entry.id()))
                .filter(entry -> restrictedLater.contains(entry.id())
                        ? shows(entry)
                        : entry.restriction().allows(reader.workplace().service()))
                .toList();
    }

    /** Whether the words of a note suggest an entry and nobody has confirmed it yet. */
    public boolean isSuggested(String entry) {
        return suggested.contains(entry);
    }

    public Child child() {
        return chronology.child();
    }

    public String path() {
        return "/children/" + reference;
    }

    /** Whether the reader may see what an entry says, by the restriction that stands on it now. */
    public boolean shows(Entry<?> entry) {
        return chronology.restrictionOf(entry, Instant.MAX).allows(reader.workplace().service());
    }

    public Optional<Entry<?>> find(String entry) {
        return chronology.entries().stream().filter(one -> one.id().equals(entry)).<Entry<?>>map(one -> one).findFirst();
    }

    /** The entries of these ids, in the order of the record. */
    public List<Entry<?>> entries(List<String> ids) {
        return chronology.entries().stream().filter(entry -> ids.contains(entry.id())).toList();
    }
}
