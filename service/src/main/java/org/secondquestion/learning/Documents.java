package org.secondquestion.learning;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

import org.secondquestion.library.DocumentReader;
import org.secondquestion.library.Learning;
import org.secondquestion.library.Reading;

/** The learning documents of the partnership: importing one, and confirming it as the library. */
@Service
public class Documents {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SELECT = """
                                         SELECT d.id, d.file_name, d.imported, d.importer, c.at, c.confirmer
                                           FROM learning_document d LEFT JOIN learning_confirmation c ON c.document = d.id
                                         """;

    private final JdbcClient sql;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Settlements settlements;
    // a document's learning never changes, and a partnership has few documents
    private final Map<UUID, Learning> learning = new ConcurrentHashMap<>();

    Documents(JdbcClient sql, Clock clock, TransactionTemplate transaction, Settlements settlements) {
        this.sql = sql;
        this.clock = clock;
        this.transaction = transaction;
        this.settlements = settlements;
    }

    /** Reads a file and keeps it with what was read; of one that can't be read nothing is kept. */
    public Imported bring(String fileName, byte[] bytes, Person by) {
        return switch (DocumentReader.read(bytes)) {
            case Reading.Refused refused -> new Imported.Refused(refused.sentence());
            case Reading.Read read -> keep(fileName.isBlank() ? "without a name" : fileName, bytes,
                    JSON.writeValueAsString(read.learning()), by);
        };
    }

    private Imported keep(String fileName, byte[] bytes, String json, Person by) {
        var same = sql
                .sql("SELECT id FROM learning_document WHERE sha256 = sha256(:bytes) AND learning::text = :json ORDER BY imported")
                .param("bytes", bytes).param("json", json).query(UUID.class).list();
        if (!same.isEmpty()) {
            return new Imported.AlreadyThere(get(same.getFirst()));
        }
        var id = UUID.randomUUID();
        sql.sql("""
                INSERT INTO learning_document (id, file_name, sha256, bytes, learning, imported, imported_by, importer)
                VALUES (:id, :fileName, sha256(:bytes), :bytes, :json::json, :now, :account, :name)
                """).param("id", id).param("fileName", fileName).param("bytes", bytes).param("json", json).param("now", now())
                .param("account", by.account()).param("name", by.name()).update();
        return new Imported.Kept(get(id));
    }

    /** All documents, the newest first. */
    public List<LearningDocument> all() {
        return documents(sql.sql(SELECT + " ORDER BY d.imported DESC"));
    }

    public Optional<LearningDocument> find(UUID id) {
        return documents(sql.sql(SELECT + " WHERE d.id = :id").param("id", id)).stream().findFirst();
    }

    private LearningDocument get(UUID id) {
        return find(id).orElseThrow();
    }

    /** The document that was confirmed last. */
    public Optional<LearningDocument> inForce() {
        return documents(sql.sql(SELECT + " WHERE c.seq IS NOT NULL ORDER BY c.seq DESC LIMIT 1")).stream().findFirst();
    }

    /** The file as it came. */
    public byte[] file(UUID id) {
        return sql.sql("SELECT bytes FROM learning_document WHERE id = :id").param("id", id).query(byte[].class).single();
    }

    /** Makes a document the partnership's library, once every doubt is settled or left open with a reason. */
    public Confirming confirm(UUID id, Person by) {
        return transaction.execute(status -> {
            int open = get(id).learning().doubts().size() - settlements.of(id).size();
            if (open > 0) {
                return new Confirming.NotSettled(open);
            }
            int added = sql.sql("""
                                INSERT INTO learning_confirmation (document, at, confirmed_by, confirmer)
                                VALUES (:id, :now, :account, :name) ON CONFLICT (document) DO NOTHING
                                """).param("id", id).param("now", now()).param("account", by.account()).param("name", by.name())
                    .update();
            return added == 1 ? new Confirming.Confirmed() : new Confirming.ConfirmedBefore();
        });
    }

    private List<LearningDocument> documents(JdbcClient.StatementSpec select) {
        return select.query((row, number) -> {
            var id = row.getObject("id", UUID.class);
            var confirmed = Optional.ofNullable(row.getObject("at", OffsetDateTime.class)).map(OffsetDateTime::toInstant);
            var confirmer = Optional.ofNullable(row.getString("confirmer")).orElse("");
            return new LearningDocument(id, row.getString("file_name"), moment(row.getObject("imported", OffsetDateTime.class)),
                    row.getString("importer"), learning(id),
                    confirmed.map(at -> new LearningDocument.Confirmation(at, confirmer)));
        }).list();
    }

    private Learning learning(UUID id) {
        return learning.computeIfAbsent(id,
                one -> JSON.readValue(sql.sql("SELECT learning::text FROM learning_document WHERE id = :id").param("id", one)
                        .query(String.class).single(), Learning.class));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant moment(OffsetDateTime at) {
        return at.toInstant();
    }
}
