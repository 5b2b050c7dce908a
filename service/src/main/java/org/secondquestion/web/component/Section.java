package org.secondquestion.web.component;

import gg.jte.Content;

/** A part of a page with its heading: a tab, or a section that folds. */
public record Section(String id, String title, Content content, boolean open) {

    public Section(String id, String title, Content content) {
        this(id, title, content, false);
    }
}
