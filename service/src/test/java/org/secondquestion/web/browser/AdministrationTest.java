package org.secondquestion.web.browser;

import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.access.Role;
import org.secondquestion.web.Invited;
import org.secondquestion.web.WholeService;

@WholeService
class AdministrationTest {

    @Autowired
    Invited invited;

    @Journey
    void somebody_is_added_and_chooses_a_password_by_a_link_that_works_once(Visitor administrator, Visitor newcomer) {
        administrator.signsIn(invited.person("Edith Larch", Role.ADMINISTRATOR)).presses("Add somebody")
                .presses("Add and make a link");
        administrator.sees("Type the person's name").sees("Choose the agency the person works for")
                .sees("Choose what the person does");
        var username = invited.unique("kofi.mensah");
        administrator.types("Name", "Kofi Mensah").types("User name", username)
                .picks("Agency", "Westmere Family Support, Westmere")
                .chooses("Practitioner").presses("Add and make a link");
        administrator.seesHeading("Kofi Mensah").sees("Kofi Mensah is added.").sees("Not chosen yet")
                .showsInGuide("one-time-link");
        var link = administrator.textOf(".sq-secret");
        newcomer.opens(link).seesHeading("Choose a password, Kofi Mensah").sees(username);
        newcomer.types("Password", "westmere").presses("Set password").sees("at least 12 characters");
        newcomer.types("Password", "harbour thimble quartz").presses("Set password").sees("Your password is set");
        newcomer.types("User name", username).types("Password", "harbour thimble quartz").presses("Sign in")
                .seesHeading("My children");
        newcomer.opens(link).seesHeading("This link does not work any more");
        administrator.opens("/administration?look=" + username).sees("Kofi Mensah").doesNotSee("No password yet");
    }

    @Journey
    void roles_supervision_and_closing_an_account(Visitor administrator) {
        var person = invited.person("Bronte Ellery", Role.PRACTITIONER);
        var supervisor = invited.person(invited.unique("Marcus Quill"), Role.SUPERVISOR);
        administrator.signsIn(invited.person("Iris Fenwick", Role.ADMINISTRATOR)).opens("/administration/people/" + person.id());
        administrator.chooses("Chair").presses("Save roles").sees("The roles of Bronte Ellery are changed.");
        administrator.picks("Supervised from today by", supervisor.name() + ", Westmere Family Support")
                .presses("Add supervision")
                .sees(supervisor.name() + " supervises Bronte Ellery, from ");
        administrator.presses("End supervision of Bronte Ellery by " + supervisor.name()).sees("The supervision has ended.");
        administrator.presses("Close the account").sees("Closed since").presses("Open the account again")
                .sees("The account of Bronte Ellery is open again.");
    }

    @Journey
    void involvement_is_recorded_by_reference_and_nothing_of_the_record_is_seen(Visitor administrator, Visitor worker) {
        var child = invited.child("Jonah Pettifer", 300);
        var person = invited.person("Wanda Oyelaran", Role.PRACTITIONER);
        administrator.signsIn(invited.person("Rhys Calloway", Role.ADMINISTRATOR)).follows("Involvement")
                .types("Reference of the record", "SQ-0")
                .presses("Continue").sees("No record has this reference");
        administrator.types("Reference of the record", child.reference().toLowerCase(java.util.Locale.ROOT)).presses("Continue")
                .seesHeading("Who is involved in " + child.reference()).doesNotSee("Jonah");
        administrator.presses("Record involvement").sees("Choose whether it is one person or a whole team");
        administrator.chooses("One person").types("Their user name", person.username()).types("In what role", "Health visitor")
                .types("Why", "Birth visit").presses("Record involvement").sees("Wanda Oyelaran, Health visitor");
        worker.signsIn(person).follows("Jonah Pettifer").seesHeading("Jonah Pettifer");
        administrator.presses("End the involvement of Wanda Oyelaran").sees("the record is closed to them");
        worker.opens("/children/" + child.reference()).seesHeading("There is no record here that you can open");
        administrator.opens("/children/" + child.reference()).seesHeading("There is no record here that you can open")
                .doesNotSee("Jonah")
                .doesNotSee("Open it to protect");
    }

    @Journey
    void a_record_opened_by_somebody_without_a_supervisor_is_for_the_administrators_to_look_at(Visitor duty,
            Visitor administrator) {
        var child = invited.child("Esme Garrick", 30);
        var person = invited.person(invited.unique("Lone Worker"), Role.PRACTITIONER);
        duty.signsIn(person).opens("/emergency?reference=" + child.reference())
                .types("What you need to know, and why now", "Police called from the address").presses("Open the record");
        administrator.signsIn(invited.person("Petra Sands", Role.ADMINISTRATOR))
                .sees("opened in an emergency by somebody without a supervisor");
        administrator.follows("Emergency openings").sees(person.name() + " opened " + child.reference()).doesNotSee("Esme");
        administrator.presses("I have looked at it (" + person.name() + ", " + child.reference())
                .sees("It is noted that you have looked at it");
    }

    @Journey
    void administration_is_for_administrators(Visitor visitor) {
        visitor.signsIn(invited.person("Felix Underhill", Role.PRACTITIONER)).doesNotSee("Administration")
                .opens("/administration")
                .seesHeading("This page is not for your role");
        visitor.opens("/no-such-page").seesHeading("There is nothing to show here");
    }
}
