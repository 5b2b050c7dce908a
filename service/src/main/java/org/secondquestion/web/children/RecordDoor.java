package org.secondquestion.web.children;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.secondquestion.access.Access;
import org.secondquestion.access.Account;
import org.secondquestion.access.Basis;
import org.secondquestion.access.Decision;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.KnownChild;

/** The one way to a page about a child: it decides, logs, and only then hands out who the child is. */
@Component
public class RecordDoor {

    /** What a reference that is nobody's is logged under, so that trying references leaves a trace as well. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Access access;
    private final Children children;

    RecordDoor(Access access, Children children) {
        this.access = access;
        this.children = children;
    }

    /** A child whose record may be shown now, and why; the reading is in the log. */
    public record Opened(KnownChild known, Basis basis) {
    }

    /** Nothing where the record stays closed: whether there is such a child is not told. */
    public Optional<Opened> open(Account account, String reference, String what) {
        var child = children.findByReference(reference);
        var decision = access.read(account, child.orElse(NOBODY),
                child.isPresent() ? what : what + " of " + shortened(reference));
        return decision instanceof Decision.Opens opens
                ? child.map(id -> children.all(List.of(id)).getFirst()).map(known -> new Opened(known, opens.basis()))
                : Optional.empty();
    }

    private static String shortened(String reference) {
        return reference.length() > 40 ? reference.substring(0, 40) : reference;
    }
}
