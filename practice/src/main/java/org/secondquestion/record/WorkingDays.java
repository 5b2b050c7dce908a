package org.secondquestion.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Working days in England: Monday to Friday without bank holidays. Source of the holidays: GOV.UK, Open Government
 * Licence v3. Beyond the years that the file holds only weekends are left out, which makes a deadline earlier, never later.
 */
public final class WorkingDays {

    public static final WorkingDays ENGLAND = new WorkingDays(holidays("england-bank-holidays-2022-2027.csv"));

    private final Set<LocalDate> holidays;

    private WorkingDays(Set<LocalDate> holidays) {
        this.holidays = holidays;
    }

    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !holidays.contains(day);
    }

    /** The working day that lies so many working days after a day; after none, the day itself. */
    public LocalDate after(LocalDate day, int count) {
        var reached = day;
        for (int left = count; left > 0;) {
            reached = reached.plusDays(1);
            if (isWorking(reached))
                left--;
        }
        return reached;
    }

    private static Set<LocalDate> holidays(String file) {
        try (var in = Objects.requireNonNull(WorkingDays.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && Character.isDigit(line.charAt(0)))
                    .map(line -> LocalDate.parse(line.substring(0, 10))).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
