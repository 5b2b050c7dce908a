package org.secondquestion.library;

import java.nio.charset.Charset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.secondquestion.library.Doubt.About;

import static org.assertj.core.api.Assertions.assertThat;

class WhatTheReaderIsUnsureOfTest {

    private static final String HEADER = "Key Practice Points\tKey Resources (links to external sites)\n";
    private static final String FRONT = "Learning\nKey Practice Points on:\nNeglect\t2\nMulti-Agency Working\t2\n\n" + HEADER;

    @ParameterizedTest
    @EnumSource
    void a_page_number_that_is_missing_from_the_contents_page(Specimen form) {
        assertThat(about(form.read(), About.CONTENTS)).extracting(Doubt::read)
                .containsExactly("Physical Abuse and Emotional Abuse");
    }

    @ParameterizedTest
    @EnumSource
    void a_row_cut_before_a_capital_letter_and_points_that_the_layout_merged(Specimen form) {
        Learning learning = form.read();

        assertThat(about(learning, About.ROW_CUT)).extracting(Doubt::read).singleElement().asString()
                .contains("Coeliac | Disease");
        assertThat(about(learning, About.SEVERAL_POINTS)).extracting(Doubt::read).singleElement().asString()
                .contains("shaken | Ensure");
    }

    @Test
    void the_place_and_the_ways_to_read_it_stand_with_each_doubt() {
        Doubt doubt = about(Specimen.TEXT.read(), About.ROW_CUT).getFirst();

        assertThat(doubt.where()).startsWith("page 3, line ");
        assertThat(doubt.alternatives()).containsExactly("one point, cut by the layout", "two points");
        assertThat(doubt.about().question()).endsWith("?");
    }

    @Test
    void letters_that_are_not_utf_8_are_read_as_windows_1252() {
        Learning learning = Specimen.learning(DocumentReader.read(Specimen.text().getBytes(Charset.forName("windows-1252"))));

        assertThat(about(learning, About.ENCODING)).hasSize(1);
        assertThat(ReadingALearningDocumentTest.points(learning))
                .isEqualTo(ReadingALearningDocumentTest.points(Specimen.TEXT.read()));
    }

    @Test
    void headings_without_a_contents_page_are_taken_by_their_shape() {
        String text = Specimen.text();
        Learning learning = Specimen.readText(text.substring(text.indexOf("Key Practice Points\t")));

        assertThat(learning.themes()).extracting(Theme::id).containsExactly("harm", "neglect", "physical", "babies",
                "multi-agency");
        assertThat(about(learning, About.CONTENTS)).hasSize(1);
        assertThat(about(learning, About.HEADING)).hasSize(5);
    }

    @Test
    void a_contents_page_that_disagrees_with_the_document() {
        Learning learning = Specimen.readText(
                "Learning\nKey Practice Points on:\nNeglect\t7\nSexual Abuse\t9\n\n" + HEADER + "Neglect\t\nLook first.\t\n");

        assertThat(about(learning, About.CONTENTS)).extracting(Doubt::alternatives).containsExactlyInAnyOrder(
                List.of("no heading in the table has these words"), List.of("it stands on page 2; the contents page says 7"));
    }

    @Test
    void a_heading_that_is_nearly_one_of_the_contents_page() {
        Learning learning = Specimen.readText(FRONT + "Neglect\t\nLook first.\t\nWorking Multi-Agency\t\nShare it.\t\n");

        assertThat(learning.themes()).extracting(Theme::id).containsExactly("neglect", "multi-agency");
        assertThat(about(learning, About.HEADING)).extracting(Doubt::read).containsExactly("Working Multi-Agency");
    }

    @Test
    void a_short_row_that_may_be_a_heading() {
        Learning learning = Specimen
                .readText(FRONT + "Neglect\t\nLook first.\t\nWhat neighbours know\t\nMulti-Agency Working\t\nShare it.\t\n");

        assertThat(about(learning, About.HEADING)).extracting(Doubt::read).containsExactly("What neighbours know");
        assertThat(learning.themes().getFirst().points()).hasSize(2);
    }

    @Test
    void a_theme_that_is_none_of_the_twelve() {
        Learning learning = Specimen.readText(
                "Key Practice Points on:\nMoney and Housing\t2\n" + HEADER + "Money and Housing\t\nAsk about the rent.\t\n");

        assertThat(learning.themes()).extracting(Theme::id).containsExactly("money-and-housing");
        assertThat(about(learning, About.HEADING)).hasSize(1);
    }

    @Test
    void a_sentence_after_a_page_break_that_points_back() {
        Learning learning = Specimen
                .readText(FRONT + "Neglect\t\nInvite the service.\t\n\n" + HEADER + "This matters most for babies.\t\n");

        assertThat(learning.themes().getFirst().points()).extracting(PracticePoint::text)
                .containsExactly("Invite the service. This matters most for babies.");
        assertThat(about(learning, About.ROW_CUT)).hasSize(1);
    }

    @Test
    void an_instruction_after_a_sentence_without_its_full_stop_is_a_point_of_its_own() {
        Learning learning = Specimen
                .readText(FRONT + "Neglect\t\nInvite the service\tLocal Resources: A procedure\nEnsure that it comes.\t\n");

        assertThat(learning.themes().getFirst().points()).hasSize(2);
        assertThat(about(learning, About.ROW_CUT)).hasSize(1);
    }

    @Test
    void a_resource_that_is_neither_local_nor_national() {
        Learning learning = Specimen.readText(FRONT + "Neglect\t\nLook first.\tSeeing Neglect procedure\n");

        assertThat(about(learning, About.SCOPE)).extracting(Doubt::read).containsExactly("Seeing Neglect procedure");
    }

    @Test
    void words_that_stand_in_a_third_column_or_above_the_first_heading() {
        Learning learning = Specimen.readText(FRONT + "Words above.\t\nNeglect\t\nLook first.\t\tSee the annex.\n");

        assertThat(about(learning, About.NOT_PLACED)).extracting(Doubt::read).containsExactlyInAnyOrder("See the annex.",
                "Words above.");
    }

    @Test
    void a_title_that_may_be_two() {
        Learning learning = Specimen.TEXT.read();

        assertThat(about(learning, About.TITLE)).extracting(Doubt::read)
                .anySatisfy(read -> assertThat(read).contains("Puzzling Pictures FII"))
                .anySatisfy(read -> assertThat(read).contains("Hearing Difficulties"));
    }

    @Test
    void rows_of_a_pdf_that_nothing_sets_apart() throws java.io.IOException {
        Learning learning = Specimen
                .learning(DocumentReader.read(new SpecimenPdf(SpecimenPdf.Apart.BY_NOTHING).draw(Specimen.text())));

        assertThat(about(learning, About.ROW_CUT)).extracting(Doubt::where).contains("page 2", "page 3");
        assertThat(learning.themes()).extracting(Theme::heading).doesNotContain("Neglect");
        assertThat(about(learning, About.CONTENTS)).extracting(Doubt::read).contains("Neglect");
        assertThat(EveryPrintedWordLandsTest.landed(learning))
                .containsExactlyInAnyOrderElementsOf(EveryPrintedWordLandsTest.printed(Specimen.text()));
    }

    private static List<Doubt> about(Learning learning, About about) {
        return learning.doubts().stream().filter(doubt -> doubt.about() == about).toList();
    }
}
