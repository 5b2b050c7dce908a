package org.secondquestion.words;

import java.util.List;
import java.util.Map;

import org.secondquestion.record.Informant.Source;

/** What a term means to the reader of notes. */
public sealed interface Meaning {

    /** How what stands near a cue is to be taken. */
    enum State {
        NOW, PAST, MAYBE, DENIED
    }

    /** Where a cue works: on what follows, on what stands before it, or on all of its clause. */
    enum Reach {
        FORWARD, BACK, AROUND
    }

    /** A fact of a kind, with what the words say in its fields; a number of the text stands as #1, #2. */
    record Tells(String kind, Map<String, String> fields) implements Meaning {
        public Tells {
            fields = Map.copyOf(fields);
        }
    }

    /** More about a fact that other words tell: of one of these kinds. */
    record Adds(List<String> kinds, Map<String, String> fields) implements Meaning {
        public Adds {
            kinds = List.copyOf(kinds);
            fields = Map.copyOf(fields);
        }
    }

    /** Somebody whose word it may be. */
    record Names(Source who) implements Meaning {
    }

    /** A service, which a term that speaks of one takes in where it says {@code @service}. */
    record Serves(String service) implements Meaning {
    }

    /** He or she: whoever of them was named last, or the child. */
    record Pronoun(boolean female) implements Meaning {
    }

    /** A verb of saying: what follows is the word of whoever stands before it. */
    record Says() implements Meaning {
    }

    /** What was said before is the word of whoever stands after it: "reported by", "according to". */
    record SaidBy() implements Meaning {
    }

    /** No, last year, perhaps. */
    record Cue(State state, Reach reach) implements Meaning {
    }

    /** Where no cue reaches any further: "but". */
    record Breaks() implements Meaning {
    }

    /** Words that look like a term and are none: "the ice was thin". */
    record Nothing() implements Meaning {
    }

    /** Guidance on words, by the name of its entry. */
    record Weighs(String name) implements Meaning {
    }
}
