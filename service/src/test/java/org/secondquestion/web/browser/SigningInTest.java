package org.secondquestion.web.browser;

import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.access.Role;
import org.secondquestion.web.Invited;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class SigningInTest {

    @Autowired
    Invited invited;

    @Journey
    void somebody_signs_in_and_out_again(Visitor visitor) {
        visitor.opens("/administration").seesHeading("Sign in");
        var person = invited.person("Ruth Adeyemi", Role.ADMINISTRATOR);
        visitor.types("User name", person.username()).types("Password", Invited.PASSWORD).presses("Sign in");
        visitor.isAt("/administration").sees("Ruth Adeyemi").sees("Westmere Family Support");
        visitor.presses("Sign out").seesHeading("Sign in").sees("You are signed out.");
        visitor.opens("/administration").seesHeading("Sign in");
    }

    @Journey
    void a_wrong_password_and_a_name_that_is_nobodys_are_told_apart_by_no_one(Visitor visitor) {
        var person = invited.person("Owen Marsh", Role.PRACTITIONER);
        visitor.opens("/sign-in").types("User name", person.username()).types("Password", "not the password").presses("Sign in");
        var said = visitor.textOf(".govuk-error-summary");
        assertThat(visitor.page().title()).startsWith("Error: ");
        visitor.types("User name", "nobody.here").types("Password", "not the password").presses("Sign in");
        assertThat(visitor.textOf(".govuk-error-summary")).isEqualTo(said);
    }

    @Journey
    void who_guesses_has_to_wait(Visitor visitor) {
        var person = invited.person("Ines Calder", Role.PRACTITIONER);
        visitor.opens("/sign-in");
        for (int guess = 0; guess < 5; guess++) {
            visitor.types("User name", person.username()).types("Password", "guess " + guess).presses("Sign in");
        }
        visitor.types("User name", person.username()).types("Password", Invited.PASSWORD).presses("Sign in");
        visitor.seesHeading("Sign in").sees("Wait ").sees("seconds, then try again");
    }

    @Journey
    void the_error_summary_leads_to_the_field(Visitor visitor) {
        visitor.opens("/sign-in").presses("Sign in").sees("Type your user name").sees("Type your password");
        visitor.page().getByText("Type your password").first().click();
        assertThat(visitor.page().url()).endsWith(visitor.hasScripts() ? "/sign-in" : "#password");
    }

    @Journey
    void what_was_typed_when_the_session_ended_is_back_after_signing_in_again(Visitor visitor) {
        var person = invited.person("Hannah Brookes", Role.ADMINISTRATOR);
        visitor.signsIn(person).opens("/administration/agencies").picks("Kind of service", "School").types("Name",
                "Larkfield Primary School");
        visitor.losesTheSession().presses("Add").seesHeading("Sign in").sees("What you typed is kept");
        visitor.types("User name", person.username()).types("Password", Invited.PASSWORD).presses("Sign in");
        visitor.isAt("/administration/agencies").sees("Not sent yet");
        assertThat(visitor.typedIn("Name")).isEqualTo("Larkfield Primary School");
        visitor.presses("Add").sees("Larkfield Primary School is in the list");
    }

    @Journey
    void what_somebody_else_typed_is_not_given_to_the_next_person_at_the_desk(Visitor visitor) {
        visitor.signsIn(invited.person("Priya Nair", Role.ADMINISTRATOR)).opens("/administration/agencies").types("Name",
                "Typed by the first");
        visitor.losesTheSession().presses("Add");
        var next = invited.person("Tom Hale", Role.ADMINISTRATOR);
        visitor.types("User name", next.username()).types("Password", Invited.PASSWORD).presses("Sign in");
        visitor.doesNotSee("Not sent yet").opens("/administration/agencies");
        assertThat(visitor.typedIn("Name")).isEmpty();
    }

    @Journey
    void an_account_that_is_closed_is_out_at_once(Visitor visitor) {
        var person = invited.person("Joan Petrie", Role.PRACTITIONER);
        visitor.signsIn(person).seesHeading("My children");
        invited.closes(person);
        visitor.opens("/children").seesHeading("Sign in");
        visitor.types("User name", person.username()).types("Password", Invited.PASSWORD).presses("Sign in")
                .sees("This user name and password do not belong together");
    }

    @Journey
    void a_password_is_changed_and_every_other_session_ends(Visitor visitor, Visitor elsewhere) {
        var person = invited.person("Grace Odum", Role.PRACTITIONER);
        elsewhere.signsIn(person);
        visitor.signsIn(person).follows("Change password").seesHeading("Change your password");
        visitor.types("The password you have now", Invited.PASSWORD).types("The new password", "short").presses("Change password")
                .sees("at least 12 characters");
        visitor.types("The password you have now", Invited.PASSWORD).types("The new password", "socialworker2026")
                .presses("Change password")
                .sees("among the first that somebody would try");
        visitor.types("The password you have now", Invited.PASSWORD).types("The new password", "bramble otter slate")
                .presses("Change password")
                .sees("Your password is changed");
        elsewhere.opens("/children").seesHeading("Sign in");
        elsewhere.types("User name", person.username()).types("Password", "bramble otter slate").presses("Sign in")
                .seesHeading("My children");
    }
}
