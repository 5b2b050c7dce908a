package org.secondquestion.web.browser;

import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.access.Account;
import org.secondquestion.access.Role;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.web.Invited;
import org.secondquestion.web.Recorded;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class AChildsCardsTest {

    private static final String EVIDENCE = "What evidence shows that it worked?";
    private static final String WHOSE_EYES = "Whose word and whose eyes does this rest on?";

    @Autowired
    Invited invited;
    @Autowired
    Recorded recorded;

    @Journey
    void questions_about_one_thing_stand_on_one_card_and_one_that_another_contains_is_folded_under_it(Visitor visitor) {
        var worker = invited.person("Ivo Strand", Role.PRACTITIONER);
        var child = involved("Fern Halloway", worker);
        recorded.daysAgo(40, child, "plan status: child in need; category: neglect", "");
        recorded.daysAgo(30, child, "engagement: mother; engagement: disengaged", "");
        recorded.today(child,
                "decision: maintain; evidence: tidy, mother positive; rests on: home conditions, adults account", "");
        visitor.signsIn(worker).opens(path(child)).sees("Before the decision");
        var card = visitor.page().locator(".sq-card:has-text('The decision')");
        assertThat(card.locator("summary").allInnerTexts()).anyMatch(asks -> asks.startsWith(EVIDENCE))
                .anyMatch(asks -> asks.startsWith("What does the way they meet us tell about safety?"))
                .noneMatch(asks -> asks.startsWith(WHOSE_EYES));
        visitor.sees("1 more is part of it").unfoldsEverything().sees("Open too, and part of it").sees(WHOSE_EYES);
        visitor.opens(path(child) + "/questions").sees(WHOSE_EYES);
    }

    @Journey
    void questions_about_the_writing_are_counted_on_the_childs_page_and_met_where_somebody_writes(Visitor visitor) {
        var worker = invited.person("Una Merrick", Role.PRACTITIONER);
        var child = involved("Jory Pell", worker);
        recorded.today(child, "sign: hungry", "He is streetwise and mature for his age.");
        visitor.signsIn(worker).opens(path(child)).sees("1 question is about how things are written down.")
                .doesNotSee("Is this child being seen as older than they are?");
        visitor.follows("when you record an entry").seesHeading("What do you want to record?")
                .sees("About what was written last").sees("Is this child being seen as older than they are?").unfoldsEverything()
                .sees("He is streetwise and mature for his age.");
    }

    private KnownChild involved(String name, Account worker) {
        var child = invited.child(invited.unique(name), 360);
        invited.involves(child, worker, "Social worker");
        return child;
    }

    private static String path(KnownChild child) {
        return "/children/" + child.reference();
    }
}
