package org.secondquestion.specimen;

import java.util.List;
import java.util.Optional;

import org.secondquestion.record.Agency;

/** Somebody who works for an agency of the invented partnership and signs in to the demonstration. */
public record Staff(String username, String name, String post, List<Role> roles, Agency agency, Optional<String> supervisor,
        List<String> children) {

    /** What somebody may do in the product. */
    public enum Role {
        PRACTITIONER, SUPERVISOR, CHAIR, QUALITY_OFFICER, ADMINISTRATOR
    }

    public Staff {
        roles = List.copyOf(roles);
        children = List.copyOf(children);
        if (username.isBlank() || name.isBlank() || roles.isEmpty())
            throw new IllegalArgumentException("Staff have a user name, a name and at least one role, unlike '" + username + "'");
    }
}
