package org.secondquestion.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A person who signs in: where they work and what they do. */
public record Account(UUID id, String username, String name, Workplace workplace, Set<Role> roles, boolean mustChangePassword,
        Optional<Instant> passwordAt,
        Optional<Instant> disabledAt) {

    public Account {
        if (username.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A person who signs in has a user name and a name.");
        }
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean worksWithChildren() {
        return roles.stream().anyMatch(Role::worksWithChildren);
    }
}
