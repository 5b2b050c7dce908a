package org.secondquestion.web.browser;

import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.access.Role;
import org.secondquestion.web.Invited;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class MyChildrenTest {

    @Autowired
    Invited invited;

    @Journey
    void somebody_new_is_told_how_a_record_opens(Visitor visitor) {
        visitor.signsIn(invited.person("Leah Whitcombe", Role.PRACTITIONER)).seesHeading("My children")
                .sees("No child's record is open to you today");
    }

    @Journey
    void children_are_listed_with_name_age_reference_and_why(Visitor visitor) {
        var worker = invited.person("Samir Doyle", Role.PRACTITIONER);
        var supervisor = invited.person("Carol Finch", Role.SUPERVISOR);
        invited.supervises(supervisor, worker);
        var kit = invited.child("Kit Lorrimer", 6);
        invited.involves(kit, worker, "Social worker");
        visitor.signsIn(worker).seesHeading("My children").sees("Kit Lorrimer").sees("6 weeks").sees(kit.reference())
                .sees("Social worker");
        visitor.showsInGuide("my-children");
        visitor.follows("Kit Lorrimer").seesHeading("Kit Lorrimer").sees("Samir Doyle");
        visitor.presses("Sign out").signsIn(supervisor).sees("Children of people you supervise")
                .sees("Samir Doyle, Social worker");
        visitor.follows("Kit Lorrimer").follows("Who has read this record");
        visitor.sees("Supervises Samir Doyle").sees("Social worker since").sees("List of readings");
    }

    @Journey
    void a_closed_record_and_one_that_is_not_there_look_the_same(Visitor visitor) {
        var closed = invited.child("Bea Ransome", 100);
        visitor.signsIn(invited.person("Milo Ferris", Role.PRACTITIONER)).opens("/children/" + closed.reference())
                .seesHeading("There is no record here that you can open").doesNotSee("Bea Ransome");
        var said = visitor.textOf("main").replace(closed.reference(), "*");
        visitor.opens("/children/SQ-999999");
        assertThat(visitor.textOf("main").replace("SQ-999999", "*")).isEqualTo(said);
    }

    @Journey
    void a_record_is_opened_to_protect_a_child_now_and_the_supervisor_sees_it(Visitor visitor, Visitor supervisor) {
        var duty = invited.person("Nadia Solberg", Role.PRACTITIONER);
        var manager = invited.person("Alan Pryce", Role.SUPERVISOR);
        invited.supervises(manager, duty);
        var child = invited.child("Tamsin Oakley", 160);
        visitor.signsIn(duty).opens("/children/" + child.reference()).presses("Open it to protect a child now");
        visitor.presses("Open the record").sees("Say in a sentence what you need to know");
        visitor.types("What you need to know, and why now", "At the hospital with a broken arm; who cares for her tonight?")
                .presses("Open the record");
        visitor.seesHeading("Tamsin Oakley").sees("This record is open to you in an emergency");
        visitor.opens("/children").sees("Opened in an emergency").sees("Tamsin Oakley");
        supervisor.signsIn(manager).follows("Supervision").sees("Nadia Solberg opened " + child.reference()).sees("broken arm");
        supervisor.doesNotSee("Tamsin").showsInGuide("emergency-openings");
        supervisor.presses("I have looked at it (Nadia Solberg, " + child.reference() + ")").sees("Somebody has looked at it.");
    }

    @Journey
    void out_of_hours_a_record_is_found_by_name_and_date_of_birth(Visitor visitor) {
        var child = invited.child(invited.unique("Rowan Tindall"), 52);
        var born = child.child().birth();
        visitor.signsIn(invited.person("Dele Akande", Role.PRACTITIONER)).follows("Open another record to protect a child now");
        visitor.unfolds("I do not have the reference").types("The child's full name", child.child().name()).types("Day", "31")
                .types("Month", "2")
                .types("Year", "2026").types("What you need to know, and why now", "Found alone at the bus station")
                .presses("Open the record");
        visitor.sees("No record, or more than one, has this name and date of birth");
        visitor.types("Day", "" + born.getDayOfMonth()).types("Month", "" + born.getMonthValue())
                .types("Year", "" + born.getYear())
                .presses("Open the record").seesHeading(child.child().name());
    }
}
