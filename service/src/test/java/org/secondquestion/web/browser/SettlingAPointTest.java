package org.secondquestion.web.browser;

import java.util.List;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.secondquestion.access.Role;
import org.secondquestion.asking.Asking;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.web.Invited;
import org.secondquestion.web.Recorded;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

/** In a partnership of its own: what is settled here is settled for no other test. */
@WholeService
@TestPropertySource(properties = "sq.test.partnership=its own")
class SettlingAPointTest {

    private static final String AVOIDANCE = "/library/points/family.avoidance";
    private static final String WHY = "Our invented audit of 2025 read two missed visits as a pattern";

    @Autowired
    Invited invited;
    @Autowired
    Recorded recorded;
    @Autowired
    Asking asking;
    @Autowired
    PartnershipSettings settings;

    @Journey
    void a_number_is_settled_with_a_reason_stands_on_each_question_and_goes_back_to_the_page(Visitor officer, Visitor worker) {
        officer.signsIn(invited.person("Odette Carrow", Role.QUALITY_OFFICER)).opens(AVOIDANCE)
                .follows("Settle it otherwise for your partnership").seesHeading("What does your partnership settle for itself?")
                .sees("The page says 3. It may be 2 to 5.");
        officer.chooses("Times").types("What is it to be?", "2").chooses("The whole partnership").types("Why?", WHY)
                .showsInGuide("settle-a-point").presses("Settle").seesHeading("What the partnership has settled")
                .sees("Settled. Every child is asked about anew");
        var journal = officer.textOf("table:has(caption:text('Every change')) tbody tr:first-child");
        assertThat(journal).contains("Odette Carrow", "Times", "2", "3", "The whole partnership", WHY);

        var person = invited.person("Ned Farrow", Role.PRACTITIONER);
        var child = invited.child(invited.unique("Lark Ellwood"), 360);
        invited.involves(child, person, "Social worker");
        recorded.daysAgo(9, child, "no access: no answer", "");
        recorded.daysAgo(2, child, "no access: no answer", "");
        worker.signsIn(person).opens("/children/" + child.reference()).unfoldsEverything()
                .sees("Times: your partnership chose 2; the page says 3. Why: " + WHY);

        var settled = officer.page()
                .locator("table:has(caption:text('What holds now')) a:text-is('What will we do that does not wait for them?')");
        officer.opens(settled.getAttribute("href")).sees("Settled now: 2 for the whole partnership.");
        assertThat(List.of(checked(officer, "Times"), checked(officer, "The whole partnership"))).containsOnly(true);
        officer.types("Why?", "The audit was done again").presses("Settle");
        assertThat(officer.textOf("table:has(caption:text('Every change')) tbody tr:first-child")).contains("as on the page",
                "The audit was done again");
        asking.askWhoeverIsDue();
        worker.opens("/children/" + child.reference()).unfoldsEverything().doesNotSee("your partnership chose");
    }

    @Journey
    void a_number_outside_its_range_is_refused_and_nothing_typed_is_lost(Visitor officer) {
        var why = invited.unique("Because we are tired");
        officer.signsIn(invited.person("Oona Brisk", Role.QUALITY_OFFICER)).opens(AVOIDANCE + "/settle").presses("Settle")
                .sees("Choose what you settle").sees("Say what it is to be").sees("Choose where it holds").sees("Say why");
        officer.chooses("Times").types("What is it to be?", "9").chooses("Westmere").types("Why?", why).presses("Settle")
                .sees("'times' lies between 2 and 5, not at 9.");
        assertThat(List.of(checked(officer, "Times"), checked(officer, "Westmere"))).containsOnly(true);
        assertThat(List.of(officer.typedIn("What is it to be?"), officer.typedIn("Why?"))).containsExactly("9", why);
        officer.chooses("Ask within").types("What is it to be?", "60 working days").presses("Settle")
                .sees("'within' lies between");
        assertThat(officer.typedIn("What is it to be?")).isEqualTo("60 working days");
        officer.types("What is it to be?", "soon").presses("Settle").sees("A length of time reads like");
        officer.opens("/library/settings").doesNotSee(why);
    }

    @Journey
    void nothing_goes_back_to_the_page_where_nothing_was_settled(Visitor officer) {
        officer.signsIn(invited.person("Olga Penn", Role.QUALITY_OFFICER))
                .opens("/library/points/neglect.beyond-appearance/settle").chooses("Ask within").chooses("The whole partnership")
                .types("Why?", "The field was left empty by mistake").presses("Settle")
                .sees("Nothing is settled here that could go back to the page");
        assertThat(settings.changes()).noneMatch(change -> change.choice().point().equals("neglect.beyond-appearance"));
    }

    @Journey
    void an_area_settles_for_itself_that_a_point_is_not_asked(Visitor officer) {
        var path = "/library/points/babies.mark-on-non-mobile/settle";
        officer.signsIn(invited.person("Ottilie Grange", Role.QUALITY_OFFICER)).opens(path)
                .chooses("Whether it is asked at all").types("What is it to be?", "No").chooses("Westmere")
                .types("Why?", "Westmere has its own invented procedure").presses("Settle");
        assertThat(officer.textOf("table:has(caption:text('What holds now'))")).contains("Whether it is asked", "no", "Westmere",
                "Westmere has its own invented procedure");
        officer.opens(path).sees("Settled now: no for Westmere.").sees("Whether it is asked: no").sees("Ottilie Grange");
    }

    @Journey
    void the_settings_say_how_many_children_wait_to_be_asked_about_anew(Visitor officer) {
        asking.askWhoeverIsDue();
        invited.child("Wren Ashdown", 200);
        officer.signsIn(invited.person("Orrin Vale", Role.QUALITY_OFFICER)).opens("/library/settings")
                .sees("1 child waits to be asked about anew.");
        asking.askWhoeverIsDue();
        officer.opens("/library/settings").doesNotSee("to be asked about anew.");
    }

    @Journey
    void only_quality_officers_settle_and_see_what_is_settled_and_how_much_is_asked(Visitor worker) {
        worker.signsIn(invited.person("Piers Holt", Role.PRACTITIONER)).opens(AVOIDANCE)
                .doesNotSee("Settle it otherwise for your partnership");
        for (var page : List.of(AVOIDANCE + "/settle", "/library/settings", "/library/load"))
            worker.opens(page).seesHeading("This page is not for your role");
        worker.opens("/library").doesNotSee("How much is asked").doesNotSee("What the partnership has settled");
        var token = worker.page().locator("input[name=_csrf]").first().inputValue();
        var form = FormData.create().set("_csrf", token).set("setting", "times").set("value", "4").set("area", "all")
                .set("reason", "Sent without the form");
        assertThat(worker.page().request().post(worker.origin() + AVOIDANCE + "/settle", RequestOptions.create().setForm(form))
                .status()).isEqualTo(403);
        assertThat(settings.changes()).noneMatch(change -> change.choice().reason().equals("Sent without the form"));
    }

    private static boolean checked(Visitor visitor, String label) {
        return visitor.page().getByLabel(label, new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).isChecked();
    }
}
