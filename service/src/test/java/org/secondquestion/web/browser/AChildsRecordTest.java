package org.secondquestion.web.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.access.Access;
import org.secondquestion.access.Account;
import org.secondquestion.access.Role;
import org.secondquestion.journal.Appended;
import org.secondquestion.journal.Journal;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Service;
import org.secondquestion.web.Invited;
import org.secondquestion.web.MovableClock;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class AChildsRecordTest {

    private static final String WEIGH = "Has the child been weighed, and plotted?";

    @Autowired
    Invited invited;

    @Autowired
    Journal journal;

    @Autowired
    Access access;

    @Autowired
    MovableClock clock;

    private KnownChild involved(String name, Account worker) {
        var child = invited.child(invited.unique(name), 360);
        invited.involves(child, worker, "Social worker");
        return child;
    }

    private void record(String fact, String narrative, Restriction restriction, KnownChild... children) {
        var about = new LinkedHashMap<UUID, About.Role>();
        for (var child : children)
            about.put(child.id(), About.Role.SUBJECT);
        try {
            assertThat(journal.append(
                    new Recording(UUID.randomUUID(), about, Happened.on(clock.instant().atZone(clock.getZone()).toLocalDate()),
                            Agency.of(Service.SCHOOL), Optional.empty(), "M. Invented", Informant.PRACTITIONER, restriction,
                            Notation.fact(fact), narrative)))
                    .isInstanceOf(Appended.Recorded.class);
        } catch (NotReadable e) {
            throw new AssertionError(e);
        }
    }

    private static String path(KnownChild child) {
        return "/children/" + child.reference();
    }

    @Journey
    void the_childs_own_words_come_first_then_who_the_child_is_what_is_open_and_what_happened(Visitor visitor) {
        var worker = invited.person("Orla Tennick", Role.PRACTITIONER);
        var child = involved("Wilf Marsden", worker);
        record("childs voice: words", "I am hungry when it gets dark.", Restriction.NONE, child);
        record("sign: hungry", "He asked for a third helping.", Restriction.NONE, child);
        visitor.signsIn(worker).follows(child.child().name()).seesHeading(child.child().name())
                .sees("I am hungry when it gets dark.").sees(WEIGH)
                .sees("He asked for a third helping.").showsInGuide("child");
        visitor.unfolds(WEIGH).sees("Why it is asked now").sees("What would answer it").sees("Set aside with a reason");
    }

    @Journey
    void an_entry_is_recorded_and_the_questions_change(Visitor visitor) {
        var worker = invited.person("Priya Lowther", Role.PRACTITIONER);
        var child = involved("Elsie Crane", worker);
        visitor.signsIn(worker).opens(path(child)).doesNotSee(WEIGH).presses("Record an entry").follows("Sign in the child");
        visitor.presses("Record").seesHeading("Sign in the child").sees("Say which sign was seen");
        visitor.chooses("Hungry").types("What happened, in your words", "She put bread in her pocket.").presses("Record");
        visitor.sees("Recorded. It raised").sees(WEIGH).sees("She put bread in her pocket.").showsInGuide("recorded");
        visitor.opens(path(child) + "/record/measurement").types("Weight in kilograms", "19,4").presses("Record")
                .sees("Write a number like 12.4");
        visitor.types("Weight in kilograms", "19.4").chooses("Yes").presses("Record").sees("It answered 1 question.")
                .sees("Questions that this entry closed");
        visitor.opens(path(child)).doesNotSee(WEIGH).follows("All questions and how they ended").sees(WEIGH)
                .sees("Answered: the record now shows");
    }

    @Journey
    void a_question_is_set_aside_with_a_reason_and_a_last_day(Visitor visitor) {
        var worker = invited.person("Dora Whitlock", Role.PRACTITIONER);
        var child = involved("Rafe Ellison", worker);
        record("sign: thin", "", Restriction.NONE, child);
        visitor.signsIn(worker).opens(path(child)).unfolds(WEIGH).follows("Set aside with a reason (" + WEIGH + ")")
                .seesHeading("Set a question aside");
        visitor.presses("Set aside").sees("Say why the question can wait").sees("Give the last day");
        visitor.types("Why can it wait, or why does it not fit?", "The GP weighs him tomorrow")
                .types("Until which day?", "tomorrow").presses("Set aside");
        visitor.sees("The question is set aside").sees("Nothing is open").sees("The GP weighs him tomorrow");
    }

    @Journey
    void what_was_typed_is_kept_as_a_draft_and_taken_up_again(Visitor visitor) {
        var worker = invited.person("Cecily Barr", Role.PRACTITIONER);
        var child = involved("Nico Farthing", worker);
        visitor.signsIn(worker).opens(path(child) + "/record/visit").types("What happened, in your words",
                "Nico opened the door himself.");
        if (visitor.hasScripts()) {
            visitor.types("What for?", "statutory visit");
            visitor.page().getByText("Draft kept at").waitFor();
        } else
            visitor.presses("Keep as a draft").sees("Your draft is kept.");
        visitor.opens("/children").sees("Drafts").follows("Visit for " + child.child().name());
        assertThat(visitor.typedIn("What happened, in your words")).isEqualTo("Nico opened the door himself.");
        visitor.picks("Where?", "Home").presses("Record").sees("Recorded.").opens("/children").doesNotSee("Drafts");
    }

    @Journey
    void one_entry_stands_in_the_records_of_several_children_each_with_its_part(Visitor visitor) {
        var worker = invited.person("Tilda Moran", Role.PRACTITIONER);
        var brother = involved("Sol Greave", worker);
        var sister = involved("Ida Greave", worker);
        record("housing: two rooms for five", "", Restriction.NONE, brother, sister);
        visitor.signsIn(worker).opens(path(brother) + "/record/visit").picks("Where?", "Home")
                .types("What happened, in your words", "Sol made tea.");
        visitor.chooses(sister.child().name()).picks("Part of " + sister.child().name(), "Not seen").presses("Record")
                .sees("Recorded.");
        visitor.opens(path(sister)).sees("Sol made tea.").sees("this child: not seen");
    }

    @Journey
    void a_mistake_is_answered_by_a_correction_and_stays_readable(Visitor visitor) {
        var worker = invited.person("Greta Holme", Role.PRACTITIONER);
        var child = involved("Perry Vane", worker);
        record("sign: hungry", "It was his cousin.", Restriction.NONE, child);
        visitor.signsIn(worker).opens(path(child)).sees(WEIGH).follows("Sign in the child")
                .follows("Something here is wrong: correct it");
        visitor.types("What was wrong?", "It was his cousin, not Perry").presses("Record").sees("Recorded.");
        visitor.opens(path(child)).doesNotSee(WEIGH).sees("Corrected: counts no more").sees("It was his cousin.");
    }

    @Journey
    void an_entry_restricted_to_others_shows_only_that_it_is_there(Visitor visitor) {
        var worker = invited.person("Abel Winter", Role.PRACTITIONER);
        var child = involved("Mina Sorrel", worker);
        record("place of concern: the lock-up", "Keys under the third brick.",
                new Restriction(List.of(Service.POLICE), "An inquiry under way"), child);
        visitor.signsIn(worker).opens(path(child)).sees("Restricted entry").sees("kept to others").doesNotSee("third brick")
                .doesNotSee("lock-up");
    }

    @Journey
    void the_record_shows_what_was_known_on_an_earlier_day(Visitor visitor) {
        var worker = invited.person("Juno Hale", Role.PRACTITIONER);
        var child = involved("Bram Stoddard", worker);
        record("sign: hungry", "Today's entry.", Restriction.NONE, child);
        var yesterday = clock.instant().atZone(clock.getZone()).toLocalDate().minusDays(1);
        visitor.signsIn(worker).opens(path(child) + "?known=" + yesterday).sees("This is the record as people knew it on")
                .doesNotSee("Today's entry.").doesNotSee(WEIGH);
        visitor.follows("Go to what is known now").sees("Today's entry.").sees(WEIGH);
    }

    @Journey
    void an_empty_record_says_that_it_is_not_good_news(Visitor visitor) {
        var worker = invited.person("Selma Dunn", Role.PRACTITIONER);
        var child = involved("Otto Breck", worker);
        visitor.signsIn(worker).opens(path(child)).sees("Nothing is recorded yet.")
                .sees("Nobody has recorded anything that " + child.child().name());
        visitor.opens(path(child) + "?service=police&family=thinking&from=garbage&known=2026-99-99")
                .seesHeading(child.child().name());
    }

    @Journey
    void every_reading_is_in_the_log_before_the_page_is_there(Visitor visitor) {
        var worker = invited.person("Hetty Stone", Role.PRACTITIONER);
        var child = involved("Kip Larwood", worker);
        visitor.signsIn(worker).opens(path(child));
        assertThat(access.readingsOf(child.id())).extracting(reading -> Map.entry(reading.name(), reading.what()))
                .contains(Map.entry("Hetty Stone", "Record"));
    }

    @Journey
    void somebody_without_involvement_can_neither_read_nor_record_nor_keep_a_draft(Visitor visitor) {
        var child = invited.child("Lotte Kerr", 360);
        record("sign: hungry", "Only for those who work with her.", Restriction.NONE, child);
        visitor.signsIn(invited.person("Rex Idle", Role.PRACTITIONER));
        for (var page : List.of("", "/record", "/record/visit", "/questions", "/readings", "/entries/" + UUID.randomUUID(),
                "/questions/" + UUID.randomUUID() + "/set-aside"))
            visitor.opens(path(child) + page).seesHeading("There is no record here that you can open").doesNotSee("Lotte")
                    .doesNotSee("Only for those");
    }
}
