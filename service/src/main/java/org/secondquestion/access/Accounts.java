package org.secondquestion.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import org.secondquestion.record.Service;

/** The people who sign in. */
@Repository
public class Accounts {

    private static final String SELECT = """
                                         SELECT a.id, a.username, a.name, a.roles, a.must_change_password, a.password_at, a.disabled_at,
                                                g.id AS agency_id, g.service, g.name AS agency_name, g.area
                                           FROM account a JOIN agency g ON g.id = a.agency
                                         """;

    private final JdbcClient sql;
    private final Day day;

    Accounts(JdbcClient sql, Day day) {
        this.sql = sql;
        this.day = day;
    }

    public List<Account> all() {
        return sql.sql(SELECT + " ORDER BY a.disabled_at IS NOT NULL, a.name, a.username").query(Accounts::account).list();
    }

    public Optional<Account> find(UUID id) {
        return sql.sql(SELECT + " WHERE a.id = :id").param("id", id).query(Accounts::account).optional();
    }

    public Optional<Account> find(String username) {
        return sql.sql(SELECT + " WHERE a.username = :username").param("username", written(username)).query(Accounts::account)
                .optional();
    }

    public boolean none() {
        return sql.sql("SELECT NOT EXISTS (SELECT 1 FROM account)").query(Boolean.class).single();
    }

    /** Somebody new, who can't sign in before a password was chosen; nobody where the user name is taken. */
    public Optional<Account> add(String username, String name, Workplace workplace, Set<Role> roles) {
        var id = UUID.randomUUID();
        int added = sql.sql("""
                            INSERT INTO account (id, username, name, agency, roles, must_change_password, created)
                            VALUES (:id, :username, :name, :agency, :roles, false, :now) ON CONFLICT (username) DO NOTHING
                            """).param("id", id).param("username", written(username)).param("name", name.strip())
                .param("agency", workplace.id())
                .param("roles", names(roles)).param("now", day.now()).update();
        return added == 1 ? find(id) : Optional.empty();
    }

    public void giveRoles(UUID account, Set<Role> roles) {
        sql.sql("UPDATE account SET roles = :roles WHERE id = :id").param("roles", names(roles)).param("id", account).update();
    }

    public void disable(UUID account) {
        sql.sql("UPDATE account SET disabled_at = :now WHERE id = :id AND disabled_at IS NULL").param("now", day.now())
                .param("id", account).update();
    }

    public void enable(UUID account) {
        sql.sql("UPDATE account SET disabled_at = NULL WHERE id = :id").param("id", account).update();
    }

    static String written(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::valueOf).collect(Collectors.toSet());
        var workplace = new Workplace(row.getObject("agency_id", UUID.class), Service.valueOf(row.getString("service")),
                row.getString("agency_name"),
                row.getString("area"));
        return new Account(row.getObject("id", UUID.class), row.getString("username"), row.getString("name"), workplace, roles,
                row.getBoolean("must_change_password"),
                instant(row, "password_at"), instant(row, "disabled_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
