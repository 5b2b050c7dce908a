package org.secondquestion.record;

import java.util.List;

/** Who alone may read an entry, and why; nobody in particular where the list is empty. */
public record Restriction(List<Service> to, String reason) {

    public static final Restriction NONE = new Restriction(List.of(), "");

    public Restriction {
        to = List.copyOf(to);
        reason = reason.strip();
        if (to.isEmpty() && !reason.isEmpty())
            throw new IllegalArgumentException("A restriction names the services that may read the entry");
        if (!to.isEmpty() && reason.isEmpty())
            throw new IllegalArgumentException("A restriction says why");
    }

    public boolean allows(Service service) {
        return to.isEmpty() || to.contains(service);
    }
}
