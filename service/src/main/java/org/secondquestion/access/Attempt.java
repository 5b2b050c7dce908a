package org.secondquestion.access;

import java.time.Duration;

/** How an attempt to sign in ended. */
public sealed interface Attempt {

    /** It is this person. */
    record Welcome(Account account) implements Attempt {
    }

    /** User name and password do not belong together; which of them is wrong is not said. */
    record NotThem() implements Attempt {
    }

    /** Too many attempts; the next one counts after this time. */
    record Wait(Duration time) implements Attempt {
    }
}
