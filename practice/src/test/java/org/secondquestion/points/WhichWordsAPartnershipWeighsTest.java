package org.secondquestion.points;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.secondquestion.words.WordList;

import static org.assertj.core.api.Assertions.assertThat;

class WhichWordsAPartnershipWeighsTest {

    private static final String BLAMING = "He is promiscuous.";

    @Test
    void the_usual_lists_are_weighed_where_nothing_is_settled() {
        assertThat(WordLists.weighed(LocalSettings.NONE).weigh(BLAMING)).isNotEmpty();
        assertThat(names(LocalSettings.NONE)).contains("blaming", "compliance-describe").doesNotContain("care",
                "victim-survivor");
    }

    @Test
    void a_list_is_switched_off_or_on_with_a_reason() {
        assertThat(WordLists.weighed(settings("all | words.blaming | weighed | no | our own training asks it")).weigh(BLAMING))
                .isEmpty();
        assertThat(names(settings("all | words.care | weighed | yes | our care leavers asked for it"))).contains("care");
    }

    @Test
    void of_lists_that_disagree_one_is_chosen_or_none() {
        assertThat(names(settings("all | words.victim | list | victim-survivor | our service says so")))
                .contains("victim-survivor").doesNotContain("victim-victim", "victim-what-was-done");
        assertThat(names(settings("all | words.compliance | list | none | we leave it to each")))
                .noneMatch(name -> name.startsWith("compliance"));
    }

    @Test
    void a_line_that_cannot_be_is_refused_with_a_sentence() {
        assertThat(refused("all | words.blaming | weighed | no | ")).contains("Say why");
        assertThat(refused("Quillmere | words.blaming | weighed | no | why")).contains("holds for the whole partnership");
        assertThat(refused("all | words.nothing | weighed | no | why")).contains("There is no list of words 'nothing'");
        assertThat(refused("all | words.blaming | weighed | perhaps | why")).contains("'yes' or 'no', not 'perhaps'");
        assertThat(refused("all | words.blaming | times | 2 | why")).contains("the setting 'weighed' only");
        assertThat(refused("all | words.victim | list | blaming | why")).contains("is no list of victim");
        assertThat(refused("all | words.victim-survivor | weighed | yes | why")).contains("Choose one by 'words.victim'");
    }

    @Test
    void what_is_settled_about_words_settles_nothing_about_points() {
        var local = settings("all | words.blaming | weighed | no | why");
        assertThat(PracticePoints.inForce().with(local).all()).hasSameSizeAs(PracticePoints.inForce().all());
    }

    private static List<String> names(LocalSettings local) {
        return WordLists.weighed(local).lists().stream().map(WordList::name).toList();
    }

    private static LocalSettings settings(String file) {
        var read = LocalSettings.read(file);
        assertThat(read.refused()).isEmpty();
        return read.settings();
    }

    private static String refused(String line) {
        var read = LocalSettings.read(line);
        assertThat(read.settings().choices()).isEmpty();
        return String.join("; ", read.refused());
    }
}
