package org.secondquestion.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

import org.secondquestion.record.Happened;

/** When something happened as people in Britain write it: the day before the month, always. */
public sealed interface BritishDate {

    /** A day or period, approximate where it was written so, and the time of day where it was given. */
    record Read(Happened happened, Optional<LocalTime> time) implements BritishDate {
    }

    /** Why it is no day, in a sentence; and whether it would be one if the month stood first. */
    record Refused(String reason, boolean monthStandsFirst) implements BritishDate {
    }

    /** Reads a cell that holds a date and nothing else. */
    static BritishDate read(String cell, LocalDate today) {
        var text = tidy(cell);
        if (text.isEmpty())
            return new Refused("There is no date in this row. Write the day on which it happened.", false);
        if (text.length() > 100)
            return new Refused("Where the date should be stands a long text. Write the day only, like 12/03/2024.", false);
        try {
            var found = DateForms.whole(text, today);
            return found.isPresent()
                    ? inThePast(found.get(), text, today)
                    : new Refused("'" + text + "' is not a date that can be read."
                            + " Write it like 12/03/2024, '12 March 2024', 'March 2024' or 'about 2019'.", false);
        } catch (DateTimeException noSuchDay) {
            return noSuchDay(text, noSuchDay);
        }
    }

    /** How long the date is with which a line begins, in characters; empty where it begins with none. */
    static OptionalInt lengthAtStart(String line) {
        return DateForms.lengthAtStart(line.length() > 120 ? line.substring(0, 120) : line);
    }

    private static BritishDate inThePast(DateForms.Found found, String text, LocalDate today) {
        if (found.from().isAfter(today))
            return new Refused("'" + text + "' is still to come. A chronology tells what has happened: check the year.", false);
        if (found.to().isBefore(found.from()))
            return new Refused("'" + text + "' ends before it begins. Check both days.", false);
        boolean endsLater = found.to().isAfter(today);
        if (endsLater && !found.about())
            return new Refused("'" + text + "' ends on a day still to come. Write what has happened so far.", false);
        return new Read(new Happened(found.from(), endsLater ? today : found.to(), found.about()), found.time());
    }

    private static BritishDate noSuchDay(String text, DateTimeException why) {
        if (DateForms.monthStandsFirst(text))
            return new Refused("'" + text
                    + "' has no such month: the day is read before the month. If this file has the month first, "
                    + "none of its dates can be trusted as they stand. Set its date column to the form 2024-03-25 and read it again.",
                    true);
        return new Refused("'" + text + "' is not a day that there is" + (why instanceof DateForms.WrongYear
                ? ": the year should lie between 1900 and now."
                : ". Check the day and the month."), false);
    }

    private static String tidy(String cell) {
        return cell.replaceAll("[\\s\\u00a0]+", " ").replace('\u2013', '-').replace('\u2014', '-').replace('\u2011', '-').strip()
                .toLowerCase(Locale.ROOT);
    }
}
