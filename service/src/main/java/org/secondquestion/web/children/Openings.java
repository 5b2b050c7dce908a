package org.secondquestion.web.children;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.secondquestion.access.EmergencyOpening;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.KnownChild;

/** Emergency openings with the references of the records, and no name of a child. */
public record Openings(List<EmergencyOpening> all, Map<UUID, String> references) {

    public static Openings of(List<EmergencyOpening> all, Children children) {
        var ids = all.stream().map(EmergencyOpening::child).collect(Collectors.toSet());
        return new Openings(all, children.all(ids).stream().collect(Collectors.toMap(KnownChild::id, KnownChild::reference)));
    }

    public String reference(EmergencyOpening opening) {
        return references.getOrDefault(opening.child(), "");
    }
}
