package org.secondquestion.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Child;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Service;

/** Invented children and entries for tests of the journal. */
public final class Invented {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    public static final Instant NOW = Instant.parse("2026-03-10T16:30:00.123456Z");

    private Invented() {
    }

    public static Journal journal(DataSource dataSource) {
        return journal(dataSource, recorded -> List.of());
    }

    static Journal journal(DataSource dataSource, Consumer<EntryRecorded> listener) {
        return new Journal(dataSource, new JdbcTransactionManager(dataSource), Clock.fixed(NOW, ZoneOffset.UTC), listener);
    }

    public static UUID child(DataSource dataSource, String name) {
        var id = UUID.randomUUID();
        new Children(JdbcClient.create(dataSource)).add(new Child(id.toString(), name,
                Optional.of(LocalDate.of(2020, 1, 10)), Optional.empty(), Child.Sex.GIRL, 35, LocalDate.of(2026, 1, 5)));
        return id;
    }

    public static Recording visit(UUID... children) {
        return visit("Said: \"no\"; then left | quickly.\nThe door was open.", children);
    }

    public static Recording visit(String narrative, UUID... children) {
        return new Recording(UUID.randomUUID(),
                Stream.of(children).collect(Collectors.toMap(child -> child, child -> About.Role.SEEN)), Happened.on(DAY),
                new Agency(Service.HEALTH_VISITING, "Invented Vale"), Optional.of(UUID.randomUUID()), "M. Invented",
                Informant.PRACTITIONER, Restriction.NONE, Notation.read("""
                                                                        child x | X | due 2026-05-01 | known 2025-01-31
                                                                        2026-03-09 | health visiting | visit: home; seen: yes
                                                                        """).entries().getFirst().fact(), narrative);
    }

    static Map<UUID, About.Role> as(About.Role role, UUID child) {
        return Map.of(child, role);
    }
}
