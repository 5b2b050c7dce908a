package org.secondquestion.web.browser;

import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.secondquestion.access.Role;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Theme;
import org.secondquestion.web.Invited;
import org.secondquestion.web.MovableClock;
import org.secondquestion.web.Recorded;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

/** In a partnership of its own, whose figures no other test counts. */
@WholeService
@TestPropertySource(properties = "sq.test.partnership=its own")
class TheRegisterTest {

    private static final String WEIGH = "Has the child been weighed, and plotted?";
    private static final Duration MORE_THAN_A_QUARTER = Duration.ofDays(7L * 14);

    @Autowired
    Invited invited;
    @Autowired
    Recorded recorded;
    @Autowired
    MovableClock clock;

    @Journey
    void everybody_reads_every_point_of_every_theme_and_only_quality_officers_how_each_ended(Visitor worker, Visitor officer) {
        worker.signsIn(invited.person("Tamsin Rooke", Role.PRACTITIONER)).opens("/library")
                .follows("The register of all practice points").seesHeading("The register of practice points")
                .sees("Taught by").doesNotSee("Open now").doesNotSee("Lapsed");
        for (var theme : Theme.values())
            worker.sees(theme.title());
        assertThat(worker.page().locator("tbody tr").count()).isEqualTo(PracticePoints.inForce().all().size());
        worker.sees("Also read under this theme").follows(WEIGH).seesHeading(WEIGH);

        clock.passes(MORE_THAN_A_QUARTER);
        for (var name : List.of("Isla Invented", "Ewan Invented")) {
            var child = invited.child(name, 300);
            recorded.daysAgo(8, child, "sign: hungry", "");
            if (name.startsWith("Ewan"))
                recorded.daysAgo(5, child, "measurement: 18.2; plotted: yes", "");
        }
        officer.signsIn(invited.person("Orla Teague", Role.QUALITY_OFFICER)).opens("/library/register")
                .sees("The figures are of the quarter since");
        assertThat(figures(officer)).startsWith("2").endsWith("0");
        assertThat(figures(officer).get(2)).as("answered").isEqualTo("1");
        officer.showsTopInGuide("the-register");
    }

    @Journey
    void how_much_is_asked_is_said_where_something_is_asked_and_where_nothing_is(Visitor officer) {
        clock.passes(MORE_THAN_A_QUARTER);
        officer.signsIn(invited.person("Oberon Leigh", Role.QUALITY_OFFICER)).opens("/library/load")
                .seesHeading("How much is asked").sees("No question has opened in the last 13 weeks.");
        var asked = List.of("sign: hungry", "concern: neglect", "not brought: dental check",
                "plan status: child in need; category: neglect");
        for (int facts = 1; facts <= asked.size(); facts++) {
            var child = invited.child("Asa Invented", 320);
            for (int fact = 0; fact < facts; fact++)
                recorded.daysAgo(80 - 25 * fact, child, asked.get(fact), "");
        }
        officer.opens("/library/register").follows("How much is asked").sees("In half of the weeks of a child at most")
                .sees("weeks of the 4 children of whom anything was asked").sees("asked nothing in this time.");
        assertThat(officer.page().locator("tr:has(a:text-is('" + WEIGH + "')) td").first().innerText()).isEqualTo("4");
        officer.showsInGuide("how-much-is-asked");
    }

    /** Of the question whether the child was weighed: opened, open now, answered, set aside, lapsed, withdrawn. */
    private static List<String> figures(Visitor officer) {
        return officer.page().locator("tr:has(a:text-is('" + WEIGH + "')) td.govuk-table__cell--numeric").allInnerTexts();
    }
}
