package org.secondquestion.exchange;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BritishDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static BritishDate.Read read(String text) {
        assertThat(BritishDate.read(text, TODAY)).as(text).isInstanceOf(BritishDate.Read.class);
        return (BritishDate.Read) BritishDate.read(text, TODAY);
    }

    private static String refused(String text) {
        assertThat(BritishDate.read(text, TODAY)).as(text).isInstanceOf(BritishDate.Refused.class);
        return ((BritishDate.Refused) BritishDate.read(text, TODAY)).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/03/2024", "12.3.24", "12-Mar-24", "12 March 2024", "12th of March 2024", "Mon 12th March 2024",
            "Tuesday, 12 Mar 2024",
            "2024-03-12", "2024-03-12T14:30:00", "12/03/24 14:30", "12/03/2024 at 2.30pm", "12 / 3 / 2024", "March 12, 2024",
            "12 Mar '24",
            "12/Mar/2024", "12MAR2024", "2024/03/12", "12/03/2024 14:30:05", "12\u00a0March\u00a02024"})
    void a_day_is_read_with_the_day_before_the_month(String text) {
        assertThat(read(text).happened()).hasToString("2024-03-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"March 2024 | about 2024-03-01 to 2024-03-31",
            "03/2024 | about 2024-03-01 to 2024-03-31",
            "Mar-24 | about 2024-03-01 to 2024-03-31", "Spring 2023 | about 2023-03-01 to 2023-05-31",
            "Winter 2023 | about 2023-12-01 to 2024-02-29", "early 2019 | about 2019-01-01 to 2019-04-30",
            "late March 2024 | about 2024-03-21 to 2024-03-31", "c. 2019 | about 2019-01-01 to 2019-12-31",
            "c2019 | about 2019-01-01 to 2019-12-31",
            "approx 12/3/24 | about 2024-03-12", "circa March 2019 | about 2019-03-01 to 2019-03-31",
            "w/c 4 March 2024 | about 2024-03-04 to 2024-03-10", "week commencing 04/03/2024 | about 2024-03-04 to 2024-03-10",
            "Summer term 2022 | about 2022-04-16 to 2022-07-31", "2019 | about 2019-01-01 to 2019-12-31"})
    void what_is_known_roughly_stays_rough(String text, String happened) {
        assertThat(read(text).happened()).hasToString(happened);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12-14 March 2024 | 2024-03-12 to 2024-03-14",
            "12th to 14th March 2024 | 2024-03-12 to 2024-03-14",
            "12/03/24 - 15/03/24 | 2024-03-12 to 2024-03-15", "12/03/2024 \u2013 15/03/2024 | 2024-03-12 to 2024-03-15",
            "28 February - 2 March 2024 | 2024-02-28 to 2024-03-02", "12 & 13 March 2024 | 2024-03-12 to 2024-03-13"})
    void from_one_day_to_another_is_a_period(String text, String happened) {
        assertThat(read(text).happened()).hasToString(happened);
    }

    @Test
    void the_time_of_day_is_kept() {
        assertThat(read("12/03/24 14:30").time()).contains(LocalTime.of(14, 30));
        assertThat(read("12/03/2024 2.30pm").time()).contains(LocalTime.of(14, 30));
        assertThat(read("12/03/2024 at 12.05 am").time()).contains(LocalTime.of(0, 5));
        assertThat(read("12/03/2024").time()).isEmpty();
    }

    @Test
    void a_moment_of_another_zone_is_the_day_it_was_in_england() {
        assertThat(read("2024-06-12T23:30:00Z").happened()).hasToString("2024-06-13");
        assertThat(read("2024-06-12T23:30:00.123+01:00").happened()).hasToString("2024-06-12");
    }

    @Test
    void two_digits_of_a_year_are_this_century_unless_that_is_far_ahead() {
        assertThat(read("12/03/98").happened()).hasToString("1998-03-12");
        assertThat(read("12/03/26").happened()).hasToString("2026-03-12");
        assertThat(refused("12/03/28")).contains("still to come");
    }

    @Test
    void a_month_first_is_refused_and_told_as_such() {
        var refused = (BritishDate.Refused) BritishDate.read("03/25/2024", TODAY);
        assertThat(refused.monthStandsFirst()).isTrue();
        assertThat(refused.reason()).contains("the day is read before the month");
        assertThat(((BritishDate.Refused) BritishDate.read("31/02/2024", TODAY)).monthStandsFirst()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"13/25/2024 | not a day that there is", "31/02/2024 | not a day that there is",
            "31 June 2023 | not a day that there is", "29/02/2023 | not a day that there is", "12/03/1802 | between 1900",
            "21/05/2026 | still to come", "Summer 2027 | still to come", "yesterday | not a date", "12/03 | not a date",
            "45363 | not a date",
            "15/03/24 - 12/03/24 | ends before it begins", "12/03/2024 25:70 | not a day", "'' | no date in this row"})
    void what_is_no_day_is_refused_with_its_reason(String text, String reason) {
        assertThat(refused(text)).contains(reason);
    }

    @Test
    void a_rough_time_that_is_not_over_ends_today() {
        assertThat(read("May 2026").happened()).hasToString("about 2026-05-01 to 2026-05-20");
        assertThat(read("w/c 18 May 2026").happened()).hasToString("about 2026-05-18 to 2026-05-20");
    }

    @Test
    void a_line_begins_with_a_date_or_it_does_not() {
        assertThat(BritishDate.lengthAtStart("12/03/2024 - School - late")).hasValue(10);
        assertThat(BritishDate.lengthAtStart("12-14 March 2024: half term")).hasValue(16);
        assertThat(BritishDate.lengthAtStart("March 2024 Ada was ill")).hasValue(10);
        assertThat(BritishDate.lengthAtStart("2019 was a hard year")).isEmpty();
        assertThat(BritishDate.lengthAtStart("2019: moved house")).hasValue(4);
        assertThat(BritishDate.lengthAtStart("12 people came")).isEmpty();
        assertThat(BritishDate.lengthAtStart("may have been seen")).isEmpty();
        assertThat(BritishDate.lengthAtStart("School rang on 12/03/2024")).isEmpty();
    }
}
