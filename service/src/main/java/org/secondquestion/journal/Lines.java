package org.secondquestion.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code journal_entry}: its rows as lines, and lines as its rows. */
final class Lines {

    /** A line with what seals it. */
    record Sealed(Line line, Seal seal) {
    }

    private static final String COLUMNS = """
                                          child_id, seq, entry_id, role, kind, happened_from, happened_to, happened_about, recorded, written,
                                          agency_service, agency_name, author_account, author, informant_source, informant_name, restricted_to,
                                          restriction_reason, fact, narrative, salt, previous_hash, hash""";

    private static final String INSERT = """
                                         INSERT INTO journal_entry (%s)
                                         VALUES (:child, :seq, :entry, :role, :kind, :happenedFrom, :happenedTo, :happenedAbout, :recorded, :written,
                                             :agencyService, :agencyName, :authorAccount, :author, :informantSource, :informantName, :restrictedTo,
                                             :restrictionReason, :fact, :narrative, :salt, :previous, :hash)"""
            .formatted(COLUMNS);

    private static final String OF_A_CHILD = "SELECT " + COLUMNS + " FROM journal_entry WHERE child_id = :child ORDER BY seq";

    private static final String OF_ALL = "SELECT " + COLUMNS + " FROM journal_entry ORDER BY child_id, seq";

    private static final HexFormat HEX = HexFormat.of();

    private Lines() {
    }

    static void insert(JdbcClient database, Line line, Seal seal) {
        database.sql(INSERT).params(Map.ofEntries(
                Map.entry("child", line.child()), Map.entry("seq", line.seq()), Map.entry("entry", line.entry()),
                Map.entry("role", line.role()), Map.entry("kind", line.kind()),
                Map.entry("happenedFrom", line.happenedFrom()), Map.entry("happenedTo", line.happenedTo()),
                Map.entry("happenedAbout", line.happenedAbout()),
                Map.entry("recorded", Timestamp.from(line.recorded())),
                Map.entry("written", Timestamp.from(line.written())),
                Map.entry("agencyService", line.agencyService()), Map.entry("agencyName", line.agencyName()),
                Map.entry("author", line.author()), Map.entry("informantSource", line.informantSource()),
                Map.entry("informantName", line.informantName()),
                Map.entry("restrictedTo", line.restrictedTo().toArray(String[]::new)),
                Map.entry("restrictionReason", line.restrictionReason()), Map.entry("fact", line.fact()),
                Map.entry("narrative", line.narrative()), Map.entry("salt", HEX.parseHex(seal.salt())),
                Map.entry("previous", HEX.parseHex(seal.previous())), Map.entry("hash", HEX.parseHex(seal.hash()))))
                .param("authorAccount", line.authorAccount().orElse(null)).update();
    }

    static List<Line> of(JdbcClient database, UUID child) {
        return database.sql(OF_A_CHILD).param("child", child).query((row, number) -> read(row).line()).list();
    }

    /** Prepared to be read in portions, for all journals together may be larger than memory. */
    static PreparedStatement ofAll(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(OF_ALL);
        statement.setFetchSize(500);
        return statement;
    }

    static Sealed read(ResultSet row) throws SQLException {
        var line = new Line(uuid(row, "child_id"), row.getLong("seq"), uuid(row, "entry_id"), row.getString("role"),
                row.getString("kind"), row.getObject("happened_from", LocalDate.class),
                row.getObject("happened_to", LocalDate.class), row.getBoolean("happened_about"), instant(row, "recorded"),
                instant(row, "written"), row.getString("agency_service"), row.getString("agency_name"),
                Optional.ofNullable(row.getObject("author_account", UUID.class)), row.getString("author"),
                row.getString("informant_source"), row.getString("informant_name"),
                List.of((String[]) row.getArray("restricted_to").getArray()), row.getString("restriction_reason"),
                row.getString("fact"), row.getString("narrative"));
        return new Sealed(line, new Seal(HEX.formatHex(row.getBytes("salt")), HEX.formatHex(row.getBytes("previous_hash")),
                HEX.formatHex(row.getBytes("hash"))));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }
}
