package org.secondquestion.access;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Service;

/** Passwords as they are kept: argon2id, with the parameters that OWASP recommends (19 MiB, two passes, one lane). */
@Service
public class Passwords {

    private final JdbcClient sql;
    private final Day day;
    private final Argon2PasswordEncoder argon2id = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String nobodys = encoded("the password of somebody who is not there");

    // each hash takes 19 MiB and a core: many at a time would let anybody take the memory of the service
    private final Semaphore atATime = new Semaphore(4);

    Passwords(JdbcClient sql, Day day) {
        this.sql = sql;
        this.day = day;
    }

    /** Whether this is the person's password; for nobody it takes as long and is not. */
    public boolean fits(Optional<Account> account, String password) {
        var kept = account.filter(person -> person.disabledAt().isEmpty()).flatMap(person -> kept(person.id()));
        boolean matches = matches(password, kept.orElse(nobodys));
        return matches && kept.isPresent();
    }

    /** Keeps a new password, which {@link PasswordRule} has let through. */
    public void set(UUID account, String password) {
        sql.sql("UPDATE account SET password = :password, password_at = :now, must_change_password = false WHERE id = :id")
                .param("password", encoded(password)).param("now", day.now()).param("id", account).update();
    }

    private Optional<String> kept(UUID account) {
        return sql.sql("SELECT password FROM account WHERE id = :id AND password IS NOT NULL").param("id", account)
                .query(String.class).optional();
    }

    private String encoded(String password) {
        return String.valueOf(argon2id.encode(password));
    }

    private boolean matches(String password, String kept) {
        atATime.acquireUninterruptibly();
        try {
            return password.length() <= PasswordRule.LONGEST && argon2id.matches(password, kept);
        } finally {
            atATime.release();
        }
    }
}
