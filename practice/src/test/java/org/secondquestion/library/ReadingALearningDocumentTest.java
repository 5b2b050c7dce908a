package org.secondquestion.library;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.secondquestion.library.Resource.Scope;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingALearningDocumentTest {

    @ParameterizedTest
    @EnumSource
    void finds_the_title_and_what_the_learning_was_compiled_from(Specimen form) {
        Learning learning = form.read();

        assertThat(learning.title()).isEqualTo("Learning from Reviews and Audits in Harrowmere");
        assertThat(learning.compiledFrom()).extracting(Learning.Source::text).containsExactly(
                "Local Child Safeguarding Practice Reviews in Harrowmere & Vale", "Local Rapid Reviews",
                "Harrowmere Multi-Agency Audits (Audit shelf)",
                "National Panel Reports", "Briefings from other areas");
        assertThat(learning.compiledFrom()).extracting(Learning.Source::linked).containsExactly(true, false, true, true, false);
    }

    @ParameterizedTest
    @EnumSource
    void finds_each_theme_of_the_contents_page(Specimen form) {
        assertThat(form.read().themes()).extracting(Theme::id).containsExactly("harm", "neglect", "physical", "babies",
                "multi-agency");
    }

    @ParameterizedTest
    @EnumSource
    void reads_each_point_whole(Specimen form) {
        assertThat(points(form.read())).containsExactly(
                "harm 1: Start from what is happening to the child; the name for it can wait.",
                "harm 2: Remember that liking a parent is no evidence. Do not let a warm welcome at the door stand in for time with the child.",
                "neglect 1: Neglect is seldom one event – it gathers. Set the small things side by side and look at them together.",
                "neglect 2: Look at the child's teeth, skin, shoes and appetite; an untidy kitchen says little and a tidy one says less.",
                "neglect 3: Follow up each appointment that the child was not brought to.",
                "neglect 4: Ask who minds the child at night ('Who Is Home?').",
                "neglect 5: Weigh the child where anyone has said thin or hungry, and see that the result is entered on the growth chart"
                        + " by the health visitor, the school nurse or the surgery.",
                "neglect 6: Routinely ask whether a medical would help.",
                "physical 1: Hold a strategy discussion where the story of an injury changes, or nobody can confirm it.",
                "physical 2: Family history bears on some health conditions, for example Coeliac Disease."
                        + " Ask for it, from each adult, and write down the answer.",
                "physical 3: Treat no bruise by itself: history, age and the room where it happened belong with it.",
                "physical 4: Keep to the child's needs when illness may be made up.",
                "babies 1: See where the baby sleeps, and say why it matters.",
                "babies 2: Ensure that the WARM message is given and understood. W – Wait a minute, crying stops A – Ask someone to hold the baby"
                        + " R – Rest in the next room M – Mind that no baby is ever shaken",
                "babies 3: Ensure that bath time is talked through with each carer. Do not leave it to another service.",
                "babies 4: Record how the father was met, before the birth and after it.",
                "multi-agency 1: Share the minutes with each agency, in each authority, within the week.",
                "multi-agency 2: Decisions to close or step down rest on evidence that something is better for the child, said at the multi-agency meeting.",
                "multi-agency 3: Write the plan in words that the family would use.",
                "multi-agency 4: Challenge kindly, and soon.");
    }

    @ParameterizedTest
    @EnumSource
    void keeps_a_lettered_list_with_its_point(Specimen form) {
        assertThat(form.read().themes().get(3).points().get(1).items()).containsExactly("W – Wait a minute, crying stops",
                "A – Ask someone to hold the baby", "R – Rest in the next room", "M – Mind that no baby is ever shaken");
    }

    @ParameterizedTest
    @EnumSource
    void joins_each_title_across_lines_rows_and_pages(Specimen form) {
        Learning learning = form.read();

        assertThat(titles(learning, 0)).containsExactly("What Worries Us About a Child procedure");
        assertThat(titles(learning, 1)).containsExactly("Neglect in Harrowmere procedure",
                "Home Conditions Toolkit and Scoresheet",
                "7-Minute Briefing on Neglect", "Seeing Neglect training video",
                "Growing Up Hungry and What It Does to Teenagers training video: Part 1 and Part 2",
                "Sign up for upcoming \"First Steps in Neglect\" training here",
                "The Long Winter: National review into the deaths of Ada Invented and Ben Invented",
                "Small things: a summary of findings and learning for better practice");
        assertThat(titles(learning, 2)).containsExactly("Marks on Babies Who Do Not Yet Crawl procedure",
                "Child Z Local Child Safeguarding Practice Review", "Children of Parents with Hearing Difficulties procedure",
                "Unexplained Illness, Puzzling Pictures and Made-up Illness procedure", "7-Minute Briefing on Puzzling Pictures",
                "FII Films and Procedures training video");
        assertThat(titles(learning, 3)).containsExactly("Before Birth and After Birth Planning procedure",
                "HMV Cot and Sleep Flowchart",
                "The First Home (Womb) training video", "Working with Fathers – A Day of Learning 2023 training video",
                "'Nobody told him': Fathers of babies under one", "Quiet men: learning from reviews");
        assertThat(titles(learning, 4)).containsExactly(
                "A Guide to Meetings held by Several Agencies about Children and Young People",
                "Passing Word On procedure", "Working with Anger (including Fear at the Door) procedure",
                "Writing About Children",
                "Sorrel Centre Starting Points and Listening");
    }

    @ParameterizedTest
    @EnumSource
    void says_of_each_resource_whether_it_is_local_and_linked_and_who_published_it_when(Specimen form) {
        List<Resource> neglect = form.read().themes().get(1).resources();

        assertThat(neglect).extracting(Resource::scope).containsExactly(Scope.LOCAL, Scope.LOCAL, Scope.LOCAL, Scope.LOCAL,
                Scope.LOCAL, Scope.LOCAL,
                Scope.NATIONAL, Scope.NATIONAL);
        assertThat(neglect).extracting(Resource::linked).containsExactly(false, true, true, true, true, true, false, true);
        assertThat(neglect.get(1).note()).contains("foot of the page for links");
        assertThat(neglect.get(6).publisher()).contains("National Review Panel");
        assertThat(neglect.get(6).published()).contains("2022-05");
        assertThat(neglect.get(7).publisher()).contains("Invented Society");
        assertThat(neglect.get(7).published()).contains("2021-12");
    }

    @ParameterizedTest
    @EnumSource
    void takes_a_publisher_from_brackets_and_from_a_closing_dash(Specimen form) {
        Learning learning = form.read();

        assertThat(learning.themes().get(2).resources().get(1).publisher()).contains("Harrowmere & Vale SCP");
        assertThat(learning.themes().get(2).resources().get(1).note()).contains("via the national repository");
        assertThat(learning.themes().get(4).resources()).extracting(Resource::publisher).containsExactly(Optional.empty(),
                Optional.empty(),
                Optional.empty(), Optional.of("Invented Society"), Optional.of("Sorrel Centre"));
    }

    static List<String> points(Learning learning) {
        return learning.themes().stream().flatMap(theme -> theme.points().stream())
                .map(point -> point.place() + ": " + point.whole()).toList();
    }

    private static List<String> titles(Learning learning, int theme) {
        return learning.themes().get(theme).resources().stream().map(Resource::title).toList();
    }
}
