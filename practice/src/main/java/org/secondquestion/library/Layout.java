package org.secondquestion.library;

import java.util.List;

/** A document as it lies on paper, the same for each form it can come in. */
record Layout(List<Page> pages, boolean pagesAreKnown, List<Doubt> doubts) {

    Layout {
        pages = List.copyOf(pages);
        doubts = List.copyOf(doubts);
    }
}
