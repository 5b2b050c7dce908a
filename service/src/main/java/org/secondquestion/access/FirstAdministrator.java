package org.secondquestion.access;

/** Who the first administrator says they are, when an empty system is set up. */
public record FirstAdministrator(String partnership, String name, String username, String password) {
}
