package org.secondquestion.web.browser;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondquestion.access.Role;
import org.secondquestion.database.Database;
import org.secondquestion.web.Invited;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class WhenSomethingCannotBeShownTest {

    @Autowired
    Invited invited;
    @Autowired
    Database database;

    @Journey
    void a_record_is_not_shown_when_its_reading_cannot_be_logged_and_the_page_gives_a_number(Visitor visitor) {
        var worker = invited.person("Orla Kemp", Role.PRACTITIONER);
        var child = invited.child("Zed Farrow", 40);
        invited.involves(child, worker, "Social worker");
        visitor.signsIn(worker);
        var owner = JdbcClient.create(database.owner());
        owner.sql("REVOKE INSERT ON reading FROM second_question_app").update();
        try {
            visitor.expectsFailure().opens("/children/" + child.reference()).seesHeading("Something went wrong on our side")
                    .doesNotSee("Zed")
                    .doesNotSee("Exception");
            assertThat(visitor.textOf(".govuk-inset-text")).matches("Number of this problem: [A-Z2-9]{4}-[A-Z2-9]{4}");
        } finally {
            owner.sql("GRANT INSERT ON reading TO second_question_app").update();
        }
    }

    @Journey
    void what_is_too_large_is_refused_kindly(Visitor visitor) {
        visitor.signsIn(invited.person("Abel Thornby", Role.ADMINISTRATOR)).opens("/administration/agencies")
                .picks("Kind of service", "School");
        visitor.types("Name", "x".repeat(2_500_000)).presses("Add").seesHeading("This is too large to take")
                .sees("Nothing of it was kept");
    }

    @Journey
    void a_form_that_was_open_while_somebody_signed_in_again_keeps_what_was_typed(Visitor visitor) {
        var person = invited.person("Nell Harrow", Role.ADMINISTRATOR);
        visitor.signsIn(person).opens("/administration/agencies").picks("Kind of service", "School").types("Name",
                "Hollow Lane School");
        visitor.inAnotherTab(other -> other.presses("Sign out").signsIn(person));
        visitor.presses("Add").seesHeading("Agencies").sees("Check what you typed and send it again");
        assertThat(visitor.typedIn("Name")).isEqualTo("Hollow Lane School");
        visitor.presses("Add").sees("Hollow Lane School is in the list");
    }
}
