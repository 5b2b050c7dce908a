package org.secondquestion.web.signin;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What a session knows of the person: who, and since when. All else is looked up with each request, so that a change acts at once. */
record SignedIn(UUID account, Instant since) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;
}
