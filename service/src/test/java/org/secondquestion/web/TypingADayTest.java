package org.secondquestion.web;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondquestion.web.page.DayTyped;

import static org.assertj.core.api.Assertions.assertThat;

class TypingADayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource({"today,2026-03-09", "Yesterday,2026-03-08", "tomorrow,2026-03-10", "7/3/2026,2026-03-07", "07/03/26,2026-03-07",
            "7.3.2026,2026-03-07", "7 March 2026,2026-03-07",
            "7th march 2026,2026-03-07", "1 Mar,2026-03-01", "2026-03-07,2026-03-07", "5/3,2026-03-05", "9 March,2026-03-09"})
    void a_day_is_understood_as_people_write_it_in_britain(String typed, LocalDate day) {
        assertThat(DayTyped.read(typed, TODAY)).contains(day);
    }

    @Test
    void a_day_without_a_year_is_the_last_one_of_that_name() {
        assertThat(DayTyped.read("24 December", TODAY)).contains(LocalDate.of(2025, 12, 24));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/2/2026", "3/2026", "2026", "<script>", "99/99/9999"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(DayTyped.read(typed, TODAY)).isEmpty();
    }
}
