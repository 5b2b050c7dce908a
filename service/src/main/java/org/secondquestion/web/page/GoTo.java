package org.secondquestion.web.page;

/**
 * Go to another page of ours.
 *
 * @param notice
 *            a word on what was done, shown there; empty where there is none to say
 * @param once
 *            a secret that is shown there and never again, such as a one-time link; empty where there is none
 */
public record GoTo(String path, String notice, String once) implements Reply {

    public GoTo {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("Pages lead to pages of our own only, not to " + path);
        }
    }

    public GoTo(String path) {
        this(path, "", "");
    }

    public GoTo(String path, String notice) {
        this(path, notice, "");
    }
}
