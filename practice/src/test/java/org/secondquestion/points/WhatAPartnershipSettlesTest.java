package org.secondquestion.points;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Notation;

import static org.assertj.core.api.Assertions.assertThat;

class WhatAPartnershipSettlesTest {

    private static final String TWO_MISSED_VISITS = """
                                                    child ada | Ada Invented | born 2019-01-10 | girl | known 2026-01-05
                                                    2026-02-02 | health visiting, T. Invented | no access: no answer
                                                    2026-02-16 | social care, S. Invented | no access: no answer
                                                    """;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 16);

    @Test
    void a_window_that_a_partnership_chose_counts_in_the_place_of_the_pages() {
        assertThat(asks("all | family.avoidance | times | 2 | our audit of 2025", TWO_MISSED_VISITS)).isTrue();
        assertThat(asks("", TWO_MISSED_VISITS)).isFalse();
    }

    @Test
    void a_question_carries_what_the_partnership_chose_and_what_the_page_says() {
        var points = PracticePoints.inForce().with(settings("all | family.avoidance | times | 2 | our audit of 2025"));
        var chosen = points.find("family.avoidance").orElseThrow().settings().chosen();
        assertThat(chosen).singleElement().satisfies(times -> {
            assertThat(times.onPage()).isEqualTo("3");
            assertThat(times.value()).isEqualTo("2");
            assertThat(times.choice().orElseThrow().reason()).isEqualTo("our audit of 2025");
        });
    }

    @Test
    void a_point_that_is_not_asked_is_not_among_those_of_the_partnership() {
        var points = PracticePoints.inForce().with(settings("all | family.avoidance | asked | no | a pilot takes its place"));
        assertThat(points.all()).extracting(PracticePoint::id).doesNotContain("family.avoidance")
                .hasSize(PracticePoints.inForce().all().size() - 1);
    }

    @Test
    void an_area_settles_for_the_children_for_whom_its_authority_is_responsible() {
        var quillmere = "Quillmere | family.avoidance | times | 2 | the procedure of Quillmere";
        var under = TWO_MISSED_VISITS
                + "2026-02-03 | social care, S. Invented | plan status: child in need; authority: %s\n";
        assertThat(asks(quillmere, under.formatted("Quillmere"))).isTrue();
        assertThat(asks(quillmere, under.formatted("quillmere"))).isTrue();
        assertThat(asks(quillmere, under.formatted("Larkhythe"))).isFalse();
        assertThat(asks(quillmere, TWO_MISSED_VISITS)).isFalse();
    }

    @Test
    void an_areas_own_choice_goes_before_that_of_the_whole_partnership() {
        var both = """
                   all | family.avoidance | times | 2 | our audit
                   Quillmere | family.avoidance | times | 3 | the procedure of Quillmere
                   """;
        assertThat(asks(both, TWO_MISSED_VISITS
                + "2026-02-03 | social care, S. Invented | plan status: child in need; authority: Quillmere\n")).isFalse();
        assertThat(asks(both, TWO_MISSED_VISITS)).isTrue();
    }

    @Test
    void a_choice_is_taken_back_by_a_later_one() {
        var chosen = new Choice("all", "family.avoidance", "times", "2", "our audit");
        var back = new Choice("all", "family.avoidance", "times", Choice.AS_ON_THE_PAGE, "the audit was wrong");
        assertThat(LocalSettings.NONE.with(chosen).with(back)).isEqualTo(LocalSettings.NONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
            "all | family.avoidance | times | 2; Line 1 has 4 parts between upright bars",
            "all | family.avoidence | times | 2 | why; There is no practice point 'family.avoidence'",
            "all | family.avoidance | often | 2 | why; has no setting 'often', only within, times, span, look back and asked",
            "all | family.avoidance | times | 9 | why; 'times' lies between 2 and 5, not at 9",
            "all | family.avoidance | times | 3 weeks | why; 'times' lies between 2 and 5, not at 3 weeks",
            "all | family.avoidance | span | soon | why; A length of time reads like",
            "all | family.avoidance | span | 8 | why; 'span' lies between 4 weeks and 12 weeks, not at 8",
            "all | family.avoidance | times | 2 | ; Say why",
            " | family.avoidance | times | 2 | why; Say for which area",
            "all | family.avoidance | asked | never | why; A point is asked, 'yes' or 'no', not 'never'"})
    void a_line_that_cannot_be_is_refused_with_its_number_and_what_was_expected(String line, String sentence) {
        assertThat(LocalSettings.read(line).refused()).singleElement().asString().startsWith("Line 1").contains(sentence);
        assertThat(LocalSettings.read(line).settings()).isEqualTo(LocalSettings.NONE);
    }

    @Test
    void a_setting_settled_twice_is_refused_and_the_rest_is_read() {
        var read = LocalSettings.read("""
                                      # our partnership
                                      all | family.avoidance | times | 2 | our audit

                                      all | family.avoidance | times | 4 | another audit
                                      all | family.avoidance | span | 6 weeks | our audit
                                      """);
        assertThat(read.refused()).singleElement().asString().startsWith("Line 4 settles what an earlier line has settled");
        assertThat(read.settings().choices()).extracting(Choice::value).containsExactly("2", "6 weeks");
    }

    private static boolean asks(String lines, String chronology) {
        return PracticePoints.inForce().with(settings(lines)).open(record(chronology)).stream()
                .anyMatch(question -> question.pointId().equals("family.avoidance"));
    }

    private static LocalSettings settings(String lines) {
        var read = LocalSettings.read(lines);
        assertThat(read.refused()).isEmpty();
        return read.settings();
    }

    private static ChildRecord record(String chronology) {
        var read = Notation.read(chronology);
        assertThat(read.refused()).isEmpty();
        return read.chronologyOf(read.children().getFirst()).asOf(DAY);
    }
}
