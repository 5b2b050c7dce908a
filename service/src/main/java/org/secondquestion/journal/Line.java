package org.secondquestion.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Service;

/** One line of a child's journal as it is kept: words of the notation, days, and moments to the microsecond. */
record Line(UUID child, long seq, UUID entry, String role, String kind, LocalDate happenedFrom, LocalDate happenedTo,
        boolean happenedAbout, Instant recorded, Instant written, String agencyService, String agencyName,
        Optional<UUID> authorAccount, String author, String informantSource, String informantName,
        List<String> restrictedTo, String restrictionReason, String fact, String narrative) {

    static Line of(Recording recording, UUID child, long seq, Instant recorded, Instant written) {
        var kind = Kinds.of(recording.fact());
        return new Line(child, seq, recording.id(), Kinds.words(recording.about().getOrDefault(child, About.Role.SUBJECT)),
                kind.name(), recording.happened().from(), recording.happened().to(), recording.happened().about(), recorded,
                written, Kinds.words(recording.agency().service()), recording.agency().name(), recording.account(),
                recording.author(), Kinds.words(recording.informant().source()), recording.informant().name(),
                recording.restriction().to().stream().map(Kinds::words).toList(), recording.restriction().reason(),
                kind.write(recording.fact()), recording.narrative());
    }

    /** The entry as one child's record shows it: with this child's part in it, and no other child's. */
    Entry<?> toEntry() {
        try {
            return new Entry<>(entry.toString(), seq,
                    List.of(new About(child.toString(), Kinds.constant(About.Role.class, role))),
                    new Happened(happenedFrom, happenedTo, happenedAbout), recorded,
                    new Agency(Kinds.constant(Service.class, agencyService), agencyName), author,
                    new Informant(Kinds.constant(Informant.Source.class, informantSource), informantName), restriction(),
                    Notation.fact(fact), narrative);
        } catch (NotReadable e) {
            throw new IllegalStateException("entry " + entry + " is kept in words this version does not know", e);
        }
    }

    /** All texts that a person wrote or chose. */
    Stream<String> texts() {
        return Stream.of(agencyName, author, informantName, restrictionReason, fact, narrative);
    }

    private Restriction restriction() throws NotReadable {
        var services = new java.util.ArrayList<Service>();
        for (var service : restrictedTo)
            services.add(Kinds.constant(Service.class, service));
        return new Restriction(services, restrictionReason);
    }
}
