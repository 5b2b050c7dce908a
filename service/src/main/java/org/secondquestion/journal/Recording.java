package org.secondquestion.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Restriction;

/**
 * What somebody is about to record, once for all the children it is about.
 *
 * @param id
 *            chosen before it is sent, so that the same form sent twice is recorded once
 * @param account
 *            whose account it is recorded with; none for what comes from another system
 */
public record Recording(UUID id, Map<UUID, About.Role> about, Happened happened, Agency agency, Optional<UUID> account,
        String author, Informant informant, Restriction restriction, Fact fact, String narrative) {

    public Recording {
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
        author = author.strip();
        narrative = narrative.strip();
        if (about.isEmpty())
            throw new IllegalArgumentException("An entry is about at least one child");
    }
}
