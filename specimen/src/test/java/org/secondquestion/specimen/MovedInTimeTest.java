package org.secondquestion.specimen;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondquestion.record.Entry;

import static org.assertj.core.api.Assertions.assertThat;

class MovedInTimeTest {

    private static final LocalDate WRITTEN_FOR = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-11-29", "2026-11-30", "2027-03-29", "2028-02-29", "2031-07-06", "2026-11-22",
            "2026-06-01"})
    void the_story_comes_to_within_six_days_of_the_day_and_not_past_it(String day) {
        var today = LocalDate.parse(day);
        var entries = Specimens.asOf(today).families().stream().flatMap(family -> family.entries().stream()).toList();
        assertThat(entries).allMatch(entry -> entry.recordedDay().isBefore(today));
        assertThat(entries).anyMatch(entry -> !entry.recordedDay().isBefore(today.minusDays(6 + 3)));
    }

    @Test
    void weekdays_stay_what_they_are_and_so_does_the_time_of_day_of_recording() {
        var written = Specimens.asOf(WRITTEN_FOR).get("harbottle").entries();
        var moved = Specimens.asOf(LocalDate.of(2027, 5, 4)).get("harbottle").entries();
        for (int i = 0; i < written.size(); i++) {
            assertThat(moved.get(i).happened().from().getDayOfWeek()).isEqualTo(written.get(i).happened().from().getDayOfWeek());
            assertThat(local(moved.get(i))).isEqualTo(local(written.get(i)));
        }
    }

    private static Object local(Entry<?> entry) {
        return entry.recorded().atZone(Entry.ENGLAND).toLocalTime();
    }

    @Test
    void days_inside_what_is_told_move_too_and_nothing_else() {
        var file = FamilyFile.read("invented",
                """
                // written for 2026-11-23
                // A family of one line.
                child ada | Ada Invented | due 2026-12-01 | known 2026-10-26
                #e1 2026-11-02 to 2026-11-06 | social care/Nowhere 2026-11, M. Invented | action: "Letter 2026-11-09; ref 12026-11-09"; owner: M. Invented; due: 2026-11-20 | recorded 2026-11-09 16:45 | "By 2026-11-20."
                """);
        var moved = new Moved(-4).family(file.family());
        assertThat(moved.notation()).isEqualTo(
                """
                child ada | Ada Invented | due 2026-11-03 | known 2026-09-28
                #e1 2026-10-05 to 2026-10-09 | social care/Nowhere 2026-11, M. Invented | action: "Letter 2026-10-12; ref 12026-11-09"; owner: M. Invented; due: 2026-10-23 | recorded 2026-10-12 16:45 | "By 2026-10-23."
                """);
        assertThat(moved.story()).isEqualTo("A family of one line.");
    }

    @Test
    void a_time_that_the_clocks_leave_out_is_moved_to_the_one_they_show_instead() {
        var file = FamilyFile.read("invented", """
                                               // written for 2026-11-23
                                               child ada | Ada Invented | born 2020-03-01 | known 2025-10-26
                                               2026-03-22 | police | concern: neglect | recorded 2026-03-22 01:30
                                               """);
        assertThat(new Moved(1).family(file.family()).entries().getFirst().recorded())
                .isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void on_the_day_for_which_it_was_written_a_family_stands_as_its_file_says() {
        var file = FamilyFile.read("harbottle");
        assertThat(file.writtenFor()).isEqualTo(WRITTEN_FOR);
        assertThat(Specimens.asOf(WRITTEN_FOR).get("harbottle")).isEqualTo(file.family());
    }
}
