package org.secondquestion.web.component;

import gg.jte.Content;

/** Plain words as content of a page, escaped where they are written. */
public final class Words {

    private Words() {
    }

    public static Content of(String words) {
        return output -> output.writeUserContent(words);
    }
}
