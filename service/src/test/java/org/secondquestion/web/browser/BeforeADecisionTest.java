package org.secondquestion.web.browser;

import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.access.Role;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.web.Invited;
import org.secondquestion.web.Recorded;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class BeforeADecisionTest {

    private static final String GATE = "Before this decision is saved";
    private static final String EVIDENCE = "What evidence shows that it worked?";
    private static final String NARRATIVE = "The home was clean on the last three visits.";
    private static final String ALL_THE_SAME = "Why do you take it all the same?";
    private static final String REASON = "The family moves on Friday, and the new area has been told";

    @Autowired
    Invited invited;
    @Autowired
    Recorded recorded;

    @Journey
    void what_is_open_about_a_decision_to_close_is_asked_before_it_is_saved_and_stays_open_where_it_is_taken_all_the_same(
            Visitor visitor) {
        var child = atTheForm(visitor, "Ned Hollis", "Briar Lowe");
        decides(visitor, "Close").sees(GATE).sees(EVIDENCE).sees("Nothing is saved yet").showsInGuide("before-a-decision")
                .unfoldsEverything();
        assertThat(recorded.entries(child)).isZero();
        visitor.presses("Record").sees("Say why the decision is taken although this is open, or change the decision");
        assertThat(recorded.entries(child)).isZero();
        assertThat(typed(visitor)).containsExactly("close", "Clean home", NARRATIVE);
        visitor.types(ALL_THE_SAME, REASON).presses("Record")
                .sees("Recorded. It raised 1 question.").sees(EVIDENCE);
        assertThat(recorded.entries(child)).isEqualTo(2);
        visitor.opens("/children/" + child.reference()).sees("1 open question").sees(EVIDENCE)
                .sees("Decided with questions open").sees(REASON);
    }

    @Journey
    void less_or_no_more_than_before_is_asked_about(Visitor visitor) {
        for (var decision : List.of("Step down", "Maintain")) {
            var child = atTheForm(visitor, "Nia Marl", "Sorrel Wye");
            decides(visitor, decision).sees(GATE).sees(EVIDENCE);
            assertThat(recorded.entries(child)).isZero();
            visitor.presses("Sign out");
        }
    }

    @Journey
    void a_step_up_is_saved_at_once_even_by_somebody_who_came_to_the_gate_with_another_decision(Visitor visitor) {
        var child = atTheForm(visitor, "Noor Vance", "Ash Renwick");
        decides(visitor, "Maintain").sees(GATE).picks("What was decided?", "Step up").presses("Record").sees("Recorded.")
                .doesNotSee(GATE);
        assertThat(recorded.entries(child)).isEqualTo(1);
    }

    @Journey
    void a_decision_that_states_newer_evidence_is_saved_at_once(Visitor visitor) {
        var child = atTheForm(visitor, "Nell Foss", "Heron Blythe");
        recorded.daysAgo(3, child, "childs voice: words", "\"We have tea every day now.\"");
        visitor.chooses("Observation");
        decides(visitor, "Step down").sees("Recorded.").doesNotSee(GATE);
        assertThat(recorded.entries(child)).isEqualTo(2);
    }

    @Journey
    void a_reason_once_typed_is_kept_through_a_wrong_day_and_as_a_draft(Visitor visitor) {
        var child = atTheForm(visitor, "Nico Ambrose", "Linnet Shaw");
        decides(visitor, "Close").types(ALL_THE_SAME, REASON).types("When did it happen?", "some day").presses("Record")
                .doesNotSee(GATE);
        visitor.types("When did it happen?", "today").presses("Record").sees(GATE);
        assertThat(visitor.typedIn(ALL_THE_SAME)).isEqualTo(REASON);
        visitor.presses("Keep as a draft").sees("Your draft is kept.").presses("Record").sees(GATE);
        assertThat(visitor.typedIn(ALL_THE_SAME)).isEqualTo(REASON);
        visitor.presses("Record").sees("Recorded.");
        assertThat(recorded.entries(child)).isEqualTo(2);
    }

    private KnownChild atTheForm(Visitor visitor, String worker, String name) {
        var person = invited.person(worker, Role.PRACTITIONER);
        var child = invited.child(invited.unique(name), 360);
        invited.involves(child, person, "Social worker");
        visitor.signsIn(person).opens("/children/" + child.reference() + "/record/decision");
        return child;
    }

    private static Visitor decides(Visitor visitor, String decision) {
        return visitor.picks("What was decided?", decision).types("On what evidence?", "Clean home").chooses("Home conditions")
                .types("What happened, in your words", NARRATIVE).presses("Record");
    }

    private static List<String> typed(Visitor visitor) {
        return List.of(visitor.typedIn("What was decided?"), visitor.typedIn("On what evidence?"),
                visitor.typedIn("What happened, in your words"));
    }
}
