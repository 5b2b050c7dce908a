package org.secondquestion.asking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import org.secondquestion.points.Moment;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.record.Entry;

/** Counts over all questions of the partnership, for those who look at many records and at no single child. */
@Service
public class Figures {

    /** A quarter of a year. */
    public static final int WEEKS = 13;

    private final JdbcClient sql;
    private final Clock clock;

    Figures(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The day from which the last quarter counts. */
    public LocalDate since() {
        return LocalDate.now(clock.withZone(Entry.ENGLAND)).minusWeeks(WEEKS);
    }

    /** Every point in force with its figures of the last quarter. */
    public Map<String, PointFigures> ofEveryPoint() {
        var counted = sql.sql("""
                              SELECT point, count(*) FILTER (WHERE opened > :since) AS opened,
                                     count(*) FILTER (WHERE ending IS NULL) AS open,
                                     count(*) FILTER (WHERE ending = 'answered' AND ended > :since) AS answered,
                                     count(*) FILTER (WHERE ending = 'set aside' AND ended > :since) AS aside,
                                     count(*) FILTER (WHERE ending = 'lapsed' AND ended > :since) AS lapsed,
                                     count(*) FILTER (WHERE ending = 'withdrawn' AND ended > :since) AS withdrawn,
                                     count(*) FILTER (WHERE ending = 'not asked here' AND ended > :since) AS not_asked
                                FROM question GROUP BY point
                              """).param("since", since())
                .query((row, number) -> new PointFigures(row.getString("point"), row.getInt("opened"), row.getInt("open"),
                        row.getInt("answered"), row.getInt("aside"), row.getInt("lapsed"), row.getInt("withdrawn"),
                        row.getInt("not_asked")))
                .list().stream().collect(Collectors.toMap(PointFigures::point, Function.identity()));
        return PracticePoints.inForce().all().stream().map(PracticePoint::id)
                .collect(Collectors.toMap(Function.identity(), id -> counted.getOrDefault(id, PointFigures.none(id))));
    }

    /** How much was asked in each of the last weeks, by the days since which the questions were open. */
    public WeeklyLoad load() {
        var opened = sql.sql("""
                             SELECT child_id, (opened - CAST(:since AS date) - 1) / 7 AS week, moment, count(*) AS new
                               FROM question WHERE opened > :since GROUP BY child_id, week, moment
                             """).param("since", since())
                .query((row, number) -> new Row(row.getString("child_id"), row.getInt("week"),
                        Moment.valueOf(row.getString("moment")), row.getInt("new")))
                .list();
        var weeks = new HashMap<String, int[]>();
        var moments = new HashMap<Moment, Integer>();
        for (var row : opened) {
            moments.merge(row.moment(), row.count(), Integer::sum);
            var ofChild = weeks.computeIfAbsent(row.child(), child -> new int[WEEKS]);
            if (row.moment() != Moment.RECORDING)
                ofChild[Math.min(row.week(), WEEKS - 1)] += row.count();
        }
        return new WeeklyLoad(WEEKS, inOneRow(weeks), moments);
    }

    private static List<Integer> inOneRow(Map<String, int[]> weeks) {
        var all = new ArrayList<Integer>();
        weeks.values().forEach(ofChild -> {
            for (int count : ofChild)
                all.add(count);
        });
        return all;
    }

    private record Row(String child, int week, Moment moment, int count) {
    }
}
