package org.secondquestion.learning;

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

import org.secondquestion.learning.PointMatch.Standing;
import org.secondquestion.library.ExecutablePoint;
import org.secondquestion.library.Match;
import org.secondquestion.library.Matching;
import org.secondquestion.library.Place;
import org.secondquestion.points.PracticePoints;

/** Where each point in force stands in a document: proposed by likeness, then confirmed, changed or refused by a person. */
@Service
public class Matches {

    private final JdbcClient sql;
    private final Clock clock;

    Matches(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The points in force as matching sees them. */
    public static List<ExecutablePoint> inForce() {
        return PracticePoints.inForce().all().stream().map(point -> point.page())
                .map(page -> new ExecutablePoint(page.id(), page.theme().id(), page.title(), page.statement(),
                        Place.find(page.place())))
                .toList();
    }

    /** How every point in force stands now, by its id; one that came into force after the import is proposed first. */
    public Map<String, PointMatch> of(LearningDocument document) {
        var kept = kept(document.id());
        var inForce = inForce();
        if (inForce.stream().allMatch(point -> kept.containsKey(point.id()))) {
            return kept;
        }
        propose(document, inForce.stream().filter(point -> !kept.containsKey(point.id())).toList());
        return kept(document.id());
    }

    private void propose(LearningDocument document, List<ExecutablePoint> points) {
        var matching = Matching.of(document.points(), points);
        for (Match match : matching.matches()) {
            match.candidates()
                    .forEach(candidate -> add(document.id(), candidate.point().id(), Optional.of(match.printed().place()),
                            candidate.score(), candidate.cited(), Standing.PROPOSED, Optional.empty()));
        }
        matching.inForceAlone().forEach(
                point -> add(document.id(), point.id(), Optional.empty(), 0, false, Standing.PROPOSED, Optional.empty()));
    }

    /** Says where a point stands, or that the document does not have it; saying the same twice adds nothing. */
    public void choose(LearningDocument document, String point, Optional<Place> place, Person by) {
        var now = Optional.ofNullable(of(document).get(point))
                .orElseThrow(() -> new IllegalArgumentException("No point in force is called " + point));
        if (place.isPresent() && document.find(place.get()).isEmpty()) {
            throw new IllegalArgumentException("The document has no point at " + place.get());
        }
        if (now.checked() && now.place().equals(place)) {
            return;
        }
        var standing = place.isEmpty() ? Standing.REFUSED : place.equals(now.proposed()) ? Standing.CONFIRMED : Standing.CHANGED;
        boolean asProposed = standing == Standing.CONFIRMED;
        add(document.id(), point, place, asProposed ? now.score() : 0, asProposed && now.cited(), standing, Optional.of(by));
    }

    private Map<String, PointMatch> kept(UUID document) {
        return sql
                .sql("""
                     SELECT DISTINCT ON (m.point) m.point, p.place AS proposed, p.score, p.cited, m.place, m.standing, m.at, m.chooser
                       FROM learning_match m
                       JOIN learning_match p ON p.document = m.document AND p.point = m.point AND p.standing = 'PROPOSED'
                      WHERE m.document = :document ORDER BY m.point, m.seq DESC
                     """)
                .param("document", document).query(Matches::row).list().stream()
                .collect(Collectors.toMap(PointMatch::point, match -> match));
    }

    private void add(UUID document, String point, Optional<Place> place, double score, boolean cited, Standing standing,
            Optional<Person> by) {
        sql.sql("""
                INSERT INTO learning_match (document, point, place, score, cited, standing, at, chosen_by, chooser)
                VALUES (:document, :point, :place, :score, :cited, :standing, :at, :account, :name)
                ON CONFLICT (document, point) WHERE standing = 'PROPOSED' DO NOTHING
                """).param("document", document).param("point", point).param("place", place.map(Place::toString).orElse(null))
                .param("score", score).param("cited", cited).param("standing", standing.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("account", by.map(Person::account).orElse(null))
                .param("name", by.map(Person::name).orElse("")).update();
    }

    private static PointMatch row(ResultSet row, int number) throws SQLException {
        return new PointMatch(row.getString("point"), place(row.getString("proposed")), row.getDouble("score"),
                row.getBoolean("cited"), place(row.getString("place")), Standing.valueOf(row.getString("standing")),
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("chooser"));
    }

    private static Optional<Place> place(@org.jspecify.annotations.Nullable String written) {
        return Optional.ofNullable(written).flatMap(Place::find);
    }
}
