package org.secondquestion.web.page;

import java.util.List;
import java.util.Optional;

import org.secondquestion.access.Account;
import org.secondquestion.web.assets.Assets;

/** What stands around every page: who is signed in, where they can go, and what was just done. */
public record Frame(Assets assets, Optional<Account> person, List<Destination> places, String path, String csrf,
        Optional<String> notice, Optional<String> once, Optional<String> unsent,
        boolean demo, String version) {

    /** A place of the navigation as shown: whether it is where the person is. */
    public record Destination(String path, String words, boolean here) {
    }
}
