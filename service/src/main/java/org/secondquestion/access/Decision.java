package org.secondquestion.access;

/** Whether a child's record opens to somebody. */
public sealed interface Decision {

    /** It opens, for this reason. */
    record Opens(Basis basis) implements Decision {
    }

    /** It stays closed: to the outside the same whether there is such a child or not. */
    record StaysClosed(String why) implements Decision {
    }
}
