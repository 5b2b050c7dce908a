package org.secondquestion.web.browser;

import java.util.List;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.access.Role;
import org.secondquestion.casework.Boilerplate;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Service;
import org.secondquestion.web.Invited;
import org.secondquestion.web.Recorded;
import org.secondquestion.web.WholeService;
import org.secondquestion.words.CopiedSentences;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class WritingThinkingAgainTest {

    private static final String WORDS = "What happened, in your words";
    private static final String CHECK = "Check what I have written";
    private static final String REPEATS = "This repeats what was thought before";
    private static final String EARLIER = "The home was warm and there was food in it. He is safe in the care of his mother.";

    @Autowired
    Invited invited;
    @Autowired
    Recorded recorded;
    @Autowired
    Boilerplate boilerplate;

    @Journey
    void a_judgement_that_repeats_an_earlier_one_of_the_child_is_shown_beside_it_with_what_was_copied(Visitor visitor) {
        var child = atTheForm(visitor);
        recorded.daysAgo(20, child, "judgement: unchanged", EARLIER);
        visitor.types(WORDS, "He is safe in the care of his mother. She rang the school herself this time.").presses(CHECK)
                .sees(REPEATS);
        assertThat(visitor.page().locator(".sq-repeat mark").allInnerTexts())
                .containsExactly("He is safe in the care of his mother.");
        visitor.showsInGuide("thinking-written-again");
    }

    @Journey
    void saved_without_a_look_it_is_shown_with_the_recorded_entry(Visitor visitor) {
        var child = atTheForm(visitor);
        recorded.daysAgo(20, child, "judgement: unchanged", EARLIER);
        visitor.chooses("Unchanged").types(WORDS, EARLIER).presses("Record").sees("Recorded.").sees(REPEATS);
        assertThat(visitor.page().locator(".sq-repeat mark").count()).isEqualTo(2);
    }

    @Journey
    void a_judgement_of_its_own_is_shown_beside_nothing(Visitor visitor) {
        var child = atTheForm(visitor);
        recorded.daysAgo(20, child, "judgement: unchanged", EARLIER);
        visitor.types(WORDS, "She rang the school herself this time and asked for help with the mornings.").presses(CHECK)
                .doesNotSee(REPEATS);
    }

    @Journey
    void a_sentence_that_an_agency_writes_of_three_children_is_its_boilerplate(Visitor visitor) {
        var words = "Consent was given " + UUID.randomUUID() + " and the privacy notice was explained.";
        var numbers = List.of(CopiedSentences.of(words).getFirst().number());
        var school = Agency.of(Service.SCHOOL);
        for (int children = 1; children <= 3; children++) {
            assertThat(boilerplate.among(school, numbers)).isEmpty();
            recorded.today(invited.child("Asa Invented", 300), "concern: neglect", words);
        }
        assertThat(boilerplate.among(school, numbers)).containsExactlyElementsOf(numbers);
        assertThat(boilerplate.among(Agency.of(Service.POLICE), numbers)).isEmpty();
    }

    private KnownChild atTheForm(Visitor visitor) {
        var person = invited.person("Orla Brock", Role.PRACTITIONER);
        var child = invited.child(invited.unique("Bram Tolley"), 360);
        invited.involves(child, person, "Social worker");
        visitor.signsIn(person).opens("/children/" + child.reference() + "/record/judgement");
        return child;
    }
}
