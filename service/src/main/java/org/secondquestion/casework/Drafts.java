package org.secondquestion.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what people are typing, so that no time-out, cut line or closed window loses it. Everyone sees their own only. */
@Service
public class Drafts {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {
    };
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient sql;
    private final Clock clock;

    Drafts(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps the fields as they are now. Somebody else's draft of the same id is left as it is. */
    public void keep(UUID id, UUID account, UUID child, Map<String, List<String>> fields) {
        sql.sql("""
                INSERT INTO draft (id, account, child, fields, saved) VALUES (:id, :account, :child, :fields::jsonb, :now)
                ON CONFLICT (id) DO UPDATE SET fields = excluded.fields, saved = excluded.saved
                 WHERE draft.account = excluded.account AND draft.child = excluded.child
                """).param("id", id).param("account", account).param("child", child)
                .param("fields", JSON.writeValueAsString(keepable(fields)))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    /** Without signs that no database keeps: an empty character in what was pasted must not lose the rest. */
    private static Map<String, List<String>> keepable(Map<String, List<String>> fields) {
        return fields.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                field -> field.getValue().stream().map(text -> text.replace("\0", "")).toList()));
    }

    public Optional<Draft> find(UUID id, UUID account) {
        return sql.sql("SELECT id, account, child, fields, saved FROM draft WHERE id = :id AND account = :account")
                .param("id", id)
                .param("account", account).query(Drafts::row).optional();
    }

    /** Somebody's drafts, the latest first. */
    public List<Draft> of(UUID account) {
        return sql.sql("SELECT id, account, child, fields, saved FROM draft WHERE account = :account ORDER BY saved DESC")
                .param("account", account)
                .query(Drafts::row).list();
    }

    public void drop(UUID id, UUID account) {
        sql.sql("DELETE FROM draft WHERE id = :id AND account = :account").param("id", id).param("account", account).update();
    }

    private static Draft row(ResultSet row, int number) throws SQLException {
        return new Draft(row.getObject("id", UUID.class), row.getObject("account", UUID.class),
                row.getObject("child", UUID.class),
                JSON.readValue(row.getString("fields"), FIELDS), row.getObject("saved", OffsetDateTime.class).toInstant());
    }
}
