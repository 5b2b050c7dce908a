package org.secondquestion.web.component;

/** Words that lead somewhere, or nowhere when {@code href} is empty; {@code hidden} is said to a screen reader only. */
public record Link(String href, String text, String hidden) {

    public Link {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A link needs words that say where it leads.");
        }
    }

    public Link(String href, String text) {
        this(href, text, "");
    }
}
