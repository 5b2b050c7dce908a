package org.secondquestion.words;

import java.util.List;
import java.util.Optional;

/**
 * A list of words that want a second look, and what it is for.
 *
 * @param name
 *            by which settings speak of it
 * @param point
 *            the practice point that asks about such words
 * @param on
 *            whether it is weighed where nobody chose otherwise
 * @param choice
 *            the group of lists of which a partnership uses one, for published guidance disagrees
 */
public record WordList(String name, String title, Optional<String> point, String about, List<String> sources, boolean on,
        Optional<String> choice, List<Advice> advice) {

    public WordList {
        sources = List.copyOf(sources);
        advice = List.copyOf(advice);
    }

    /**
     * Words that want a second look: why, and what to write instead.
     *
     * @param replace
     *            words that can stand in their place as they are, where there are such
     */
    public record Advice(String name, String why, String instead, Optional<String> replace, List<String> sources, Term term) {
        public Advice {
            sources = List.copyOf(sources);
        }
    }
}
