package org.secondquestion.access;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Links that let one person choose a password once, within a day; the database keeps no more than a hash of each. */
@Service
public class OneTimeLinks {

    public static final Duration LIFE = Duration.ofHours(24);

    private final JdbcClient sql;
    private final Day day;
    private final Passwords passwords;
    private final Accounts accounts;
    private final Agencies agencies;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(JdbcClient sql, Day day, Passwords passwords, Accounts accounts, Agencies agencies) {
        this.sql = sql;
        this.day = day;
        this.passwords = passwords;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    /** A new token for this person's password; those given out before stop working. */
    @Transactional
    public String forPassword(UUID account) {
        sql.sql("UPDATE one_time_link SET used_at = :now WHERE account = :account AND used_at IS NULL").param("now", day.now())
                .param("account", account).update();
        return make(Optional.of(account));
    }

    /** A new token for the first administrator while there is nobody who could sign in; those given out before stop working. */
    @Transactional
    public Optional<String> forFirstAdministrator() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        sql.sql("UPDATE one_time_link SET used_at = :now WHERE account IS NULL AND used_at IS NULL").param("now", day.now())
                .update();
        return Optional.of(make(Optional.empty()));
    }

    /** Whose password this token sets, as long as it works. */
    public Optional<Account> whose(String token) {
        return sql
                .sql("""
                     SELECT account FROM one_time_link WHERE token_hash = :hash AND used_at IS NULL AND expires > :now AND account IS NOT NULL
                     """)
                .param("hash", hash(token)).param("now", day.now()).query(UUID.class).optional().flatMap(accounts::find)
                .filter(account -> account.disabledAt().isEmpty());
    }

    public boolean opensSetUp(String token) {
        return accounts.none() && sql
                .sql("""
                     SELECT EXISTS (SELECT 1 FROM one_time_link WHERE token_hash = :hash AND used_at IS NULL AND expires > :now AND account IS NULL)
                     """)
                .param("hash", hash(token)).param("now", day.now()).query(Boolean.class).single();
    }

    /** Uses the token up and sets the password; false where it has been used meanwhile. */
    @Transactional
    public boolean choosePassword(String token, String password) {
        var person = whose(token);
        if (person.isEmpty() || !useUp(token)) {
            return false;
        }
        passwords.set(person.get().id(), password);
        return true;
    }

    /** Uses the token up and makes the first administrator; nobody where it has been used meanwhile. */
    @Transactional
    public Optional<Account> setUp(String token, FirstAdministrator first) {
        if (!opensSetUp(token) || !useUp(token)) {
            return Optional.empty();
        }
        var workplace = agencies.add(org.secondquestion.record.Service.OTHER, first.partnership(), "");
        var account = accounts.add(first.username(), first.name(), workplace, java.util.Set.of(Role.ADMINISTRATOR));
        account.ifPresent(person -> passwords.set(person.id(), first.password()));
        return account;
    }

    private boolean useUp(String token) {
        return sql.sql("UPDATE one_time_link SET used_at = :now WHERE token_hash = :hash AND used_at IS NULL AND expires > :now")
                .param("now", day.now()).param("hash", hash(token)).update() == 1;
    }

    private String make(Optional<UUID> account) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        sql.sql("INSERT INTO one_time_link (token_hash, account, made, expires) VALUES (:hash, :account, :now, :expires)")
                .param("hash", hash(token)).param("account", account.orElse(null)).param("now", day.now())
                .param("expires", day.now().plus(LIFE)).update();
        return token;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
