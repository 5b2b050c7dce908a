package org.secondquestion.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The three logins of our own server, each with a random password, kept in a file that only this user may read. */
record Credentials(Login administrator, Login owner, Login application) {

    private static final int PASSWORD_BYTES = 24;

    static Credentials keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                Home.writePrivately(file, "%s%n%s%n%s%n".formatted(password(), password(), password()));
            }
            List<String> passwords = Files.readAllLines(file);
            return new Credentials(new Login(Roles.ADMINISTRATOR, passwords.get(0)),
                    new Login(Roles.OWNER, passwords.get(1)), new Login(Roles.APPLICATION, passwords.get(2)));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new DatabaseRefused("The password file " + file + " cannot be read by this user."
                    + " Start Second Question as the user who set it up.", e);
        }
    }

    private static String password() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
