package org.secondquestion.web.signin;

import java.util.regex.Pattern;

/** What a user name may look like: easy to say on the telephone. */
public final class Usernames {

    public static final String RULE = "Choose a user name of 3 to 40 letters, digits, dots and hyphens, for example j.okafor";

    private static final Pattern POSSIBLE = Pattern.compile("[\\p{Alnum}][\\p{Alnum}.@_-]{2,39}");

    private Usernames() {
    }

    public static boolean possible(String username) {
        return POSSIBLE.matcher(username).matches();
    }
}
