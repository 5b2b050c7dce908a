package org.secondquestion.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.secondquestion.record.Child;

/** How old a child is, as people in the field say it: days, weeks, months, then years. */
public final class Ages {

    private Ages() {
    }

    public static String of(Child child, LocalDate on) {
        if (child.born().isEmpty() || child.birth().isAfter(on)) {
            return "unborn, due " + Dates.day(child.birth());
        }
        var born = child.birth();
        long years = ChronoUnit.YEARS.between(born, on);
        long months = ChronoUnit.MONTHS.between(born, on);
        long weeks = ChronoUnit.WEEKS.between(born, on);
        if (years >= 2) {
            return years + " years";
        }
        return months >= 3
                ? months + " months"
                : weeks >= 1 ? count(weeks, "week") : count(ChronoUnit.DAYS.between(born, on), "day");
    }

    private static String count(long many, String unit) {
        return many + " " + unit + (many == 1 ? "" : "s");
    }
}
