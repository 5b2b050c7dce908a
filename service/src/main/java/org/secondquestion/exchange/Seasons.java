package org.secondquestion.exchange;

import java.time.LocalDate;
import java.util.Locale;

import org.secondquestion.exchange.DateForms.Found;

/** Times of a year, as wide as people mean them: seasons, school terms, the early, middle or late part. */
final class Seasons {

    private Seasons() {
    }

    /** Seasons by whole months; school terms as most schools in England keep them. Winter 2023 ends in February 2024. */
    static Found of(String season, boolean term, int year) {
        return switch (season.toLowerCase(Locale.ROOT)) {
            case "spring" -> term ? days(year, 1, 1, 4, 15) : days(year, 3, 1, 5, 31);
            case "summer" -> term ? days(year, 4, 16, 7, 31) : days(year, 6, 1, 8, 31);
            case "autumn" -> term ? days(year, 9, 1, 12, 31) : days(year, 9, 1, 11, 30);
            default -> Found.about(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 1).minusDays(1));
        };
    }

    private static Found days(int year, int fromMonth, int fromDay, int toMonth, int toDay) {
        return Found.about(LocalDate.of(year, fromMonth, fromDay), LocalDate.of(year, toMonth, toDay));
    }

    /** Of a month or a year the first, middle or last third; all of it where no part is named. */
    static Found partOf(String part, LocalDate first, int months) {
        var end = first.plusMonths(months);
        var second = months == 1 ? first.plusDays(10) : first.plusMonths(months / 3);
        var third = months == 1 ? first.plusDays(20) : first.plusMonths(months / 3 * 2L);
        return switch (part) {
            case "" -> Found.about(first, end.minusDays(1));
            case "early", "beginning of", "start of" -> Found.about(first, second.minusDays(1));
            case "mid", "middle of" -> Found.about(second, third.minusDays(1));
            default -> Found.about(third, end.minusDays(1));
        };
    }
}
