package org.secondquestion.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What a password must be: long, and not one that is tried first. No rule on kinds of characters, and none on changing it. */
public final class PasswordRule {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final Set<String> TRIED_FIRST = triedFirst();

    private PasswordRule() {
    }

    /** What is wrong with a password for this person, in words to them; nothing where it will do. */
    public static Optional<String> refusal(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Choose a password of at least " + SHORTEST
                    + " characters. Three words that do not belong together are easy to keep.");
        }
        if (password.length() > LONGEST) {
            return Optional.of("Choose a password of at most " + LONGEST + " characters.");
        }
        var plain = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        boolean named = !username.isBlank()
                && plain.contains(username.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""));
        boolean few = password.codePoints().distinct().count() < 5;
        if (named || few || TRIED_FIRST.contains(plain)
                || TRIED_FIRST.stream().anyMatch(common -> plain.replace(common, "").length() < 4)) {
            return Optional.of("This password is among the first that somebody would try. Choose another one.");
        }
        return Optional.empty();
    }

    private static Set<String> triedFirst() {
        try (var list = PasswordRule.class.getResourceAsStream("passwords-tried-first.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of passwords that are tried first is missing.");
            }
            return new String(list.readAllBytes(), UTF_8).lines().filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
