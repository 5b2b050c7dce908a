package org.secondquestion.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Weight for age on the WHO child growth standards (2006; data by the World Health Organization), as standard deviation
 * scores from 2 weeks to under 5 years, by corrected age for a child born before 37 weeks.
 *
 * <p>The chart used in the United Kingdom draws nine lines two thirds of a standard deviation apart; the gap between two
 * of them is a centile space.
 */
public final class Growth {

    /** The width of a centile space in standard deviations. */
    public static final double CENTILE_SPACE = 2 / 3.0;

    private static final double FIRST_YEARS = 14 / 365.25;
    private static final double LAST_YEARS = 5;
    private static final String[] LINES = {"0.4th", "2nd", "9th", "25th", "50th", "75th", "91st", "98th", "99.6th"};
    private static final int WEIGHT_COLUMN = 8;
    private static final Table BOYS = Table.read(WEIGHT_COLUMN);
    private static final Table GIRLS = Table.read(WEIGHT_COLUMN + 3);

    private Growth() {
    }

    /** How many standard deviations a weight lies from the middle of the chart; nothing outside the chart's ages or where sex is not known. */
    public static OptionalDouble weightScore(Child child, LocalDate day, BigDecimal kilograms) {
        double years = ChronoUnit.DAYS.between(child.correctedBirth(), day) / 365.25;
        if (child.born().isEmpty() || years < FIRST_YEARS || years >= LAST_YEARS)
            return OptionalDouble.empty();
        return switch (child.sex()) {
            case BOY -> OptionalDouble.of(BOYS.score(years, kilograms.doubleValue()));
            case GIRL -> OptionalDouble.of(GIRLS.score(years, kilograms.doubleValue()));
            case NOT_KNOWN -> OptionalDouble.empty();
        };
    }

    /** Where a score lies on the chart: "on the 25th centile", "between the 2nd and the 9th centile". */
    public static String inWords(double score) {
        double line = score / CENTILE_SPACE + (LINES.length - 1) / 2.0;
        int nearest = (int) Math.round(line);
        if (nearest >= 0 && nearest < LINES.length && Math.abs(line - nearest) < 0.125)
            return "on the " + LINES[nearest] + " centile";
        if (line < 0)
            return "below the " + LINES[0] + " centile";
        if (line > LINES.length - 1)
            return "above the " + LINES[LINES.length - 1] + " centile";
        return "between the " + LINES[(int) line] + " and the " + LINES[(int) line + 1] + " centile";
    }

    private record Row(double years, double skew, double middle, double spread) {
    }

    private record Table(List<Row> rows) {

        static Table read(int column) {
            try (var in = Objects.requireNonNull(Growth.class.getResourceAsStream("WHO2006.csv"))) {
                var rows = new ArrayList<Row>();
                for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                    var cells = line.split(",", -1);
                    if (!cells[0].matches("\\d+") || cells[column].isEmpty())
                        continue;
                    var row = new Row(Double.parseDouble(cells[1]), Double.parseDouble(cells[column]),
                            Double.parseDouble(cells[column + 1]),
                            Double.parseDouble(cells[column + 2]));
                    if (rows.isEmpty() || row.years() > rows.getLast().years())
                        rows.add(row);
                }
                return new Table(List.copyOf(rows));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        double score(double years, double kilograms) {
            var at = at(years);
            return at.skew() == 0
                    ? Math.log(kilograms / at.middle()) / at.spread()
                    : (Math.pow(kilograms / at.middle(), at.skew()) - 1) / (at.skew() * at.spread());
        }

        /** Between rows by a cubic through four of them, by a straight line at the ends of the table. */
        private Row at(double years) {
            int after = 1;
            while (after < rows.size() - 1 && rows.get(after).years() < years)
                after++;
            boolean end = after == 1 || after == rows.size() - 1;
            var near = end ? rows.subList(after - 1, after + 1) : rows.subList(after - 2, after + 2);
            return new Row(years, through(near.stream().mapToDouble(Row::skew).toArray(), near, years),
                    through(near.stream().mapToDouble(Row::middle).toArray(), near, years),
                    through(near.stream().mapToDouble(Row::spread).toArray(), near, years));
        }

        private static double through(double[] values, List<Row> near, double years) {
            double sum = 0;
            for (int i = 0; i < values.length; i++) {
                double weight = 1;
                for (int j = 0; j < values.length; j++)
                    if (i != j)
                        weight *= (years - near.get(j).years()) / (near.get(i).years() - near.get(j).years());
                sum += weight * values[i];
            }
            return sum;
        }
    }
}
