package org.secondquestion.web.browser;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import com.microsoft.playwright.options.FilePayload;
import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.access.Role;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.record.Entry;
import org.secondquestion.web.Invited;
import org.secondquestion.web.Recorded;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class BringingInAChronologyTest {

    private static final String SUGGESTED = "Suggested by the words, confirmed by nobody";
    private static final String RESTS = "Rests on what the words of notes suggest and nobody has confirmed";
    private static final String WEIGHED = "Has the child been weighed, and plotted?";

    @Autowired
    Invited invited;
    @Autowired
    Recorded recorded;

    @Journey
    void a_chronology_is_brought_in_and_what_its_words_suggest_is_confirmed_or_dropped(Visitor visitor) {
        var child = at(visitor, "Fern Ablett", "Robin Invented");
        visitor.follows("Bring in a chronology").seesHeading("Bring in a chronology").showsInGuide("bring-in-a-chronology");
        chooses(visitor, "export.csv", chronology()).seesHeading("What each column tells").sees("Date of event");
        assertThat(visitor.typedIn("“Narrative” tells")).isEqualTo("WORDS");
        visitor.picks("“Worker” tells", "Agency").presses("Show what would be recorded").sees("Only one column tells: agency");
        visitor.picks("“Worker” tells", "Who wrote it").presses("Show what would be recorded")
                .seesHeading("What would be recorded").sees("3 rows can be read, 1 row can't").sees("Row 5:")
                .sees("He was hungry and asked for bread twice.").showsInGuide("what-would-be-recorded");
        assertThat(recorded.entries(child)).isZero();
        visitor.presses("Bring these rows in").seesHeading("The chronology is in").sees("3 rows").sees("Not brought in");
        visitor.presses("Look at the suggested facts").seesHeading("Suggested facts for " + child.child().name())
                .sees("He was hungry").unfoldsEverything().showsTopInGuide("suggested-facts");
        visitor.opens("/children/" + child.reference()).sees(WEIGHED).sees(RESTS).sees("Look at the suggested facts")
                .unfoldsEverything()
                .sees(SUGGESTED).follows("All questions and how they ended").sees(RESTS);
        visitor.opens("/children/" + child.reference() + "/suggestions").presses("Confirm what is ticked")
                .sees("Tick the facts that you have looked at");
        visitor.presses("Confirm this sentence He was hungry and asked for bread twice.").sees("1 fact is confirmed.");
        visitor.picks("Kind of fact", "").presses("Show").chooses("Was not brought")
                .presses("Drop what is ticked").sees("1 fact is dropped.").sees("No suggested fact waits for a person.");
        visitor.opens("/children/" + child.reference()).sees(WEIGHED).doesNotSee(RESTS).doesNotSee("Look at the suggested facts");
    }

    @Journey
    void the_same_file_again_adds_nothing_and_its_columns_are_known(Visitor visitor) {
        var child = at(visitor, "Gwen Ablett", "Wren Invented");
        visitor.follows("Bring in a chronology");
        chooses(visitor, "export.csv", chronology()).presses("Show what would be recorded").presses("Bring these rows in");
        int entries = recorded.entries(child);
        visitor.opens("/children/" + child.reference() + "/import");
        chooses(visitor, "again.csv", chronology()).presses("Show what would be recorded").presses("Bring these rows in")
                .sees("On the record before");
        assertThat(recorded.entries(child)).isEqualTo(entries);
    }

    @Journey
    void rows_that_name_another_child_are_brought_in_only_where_somebody_says_that_it_is_this_one(Visitor visitor) {
        var child = at(visitor, "Hope Ablett", "Lark Invented");
        visitor.follows("Bring in a chronology");
        chooses(visitor, "family.csv",
                "Date,Child,Agency,Narrative\n" + day(3) + "," + child.child().name() + ",School,She sang.\n" + day(2)
                        + ",Brother Invented,School,He was hungry and asked for bread twice.\n")
                .presses("Show what would be recorded")
                .sees("Which of these is " + child.child().name() + "?").presses("Bring these rows in").sees("passed over");
        assertThat(recorded.entries(child)).isEqualTo(1);
    }

    @Journey
    void a_file_that_is_no_chronology_is_refused_with_a_sentence_and_a_chosen_one_can_be_let_go_of(Visitor visitor) {
        at(visitor, "Iris Ablett", "Finch Invented");
        visitor.follows("Bring in a chronology").presses("Read the chronology").sees("Choose the file that holds the chronology");
        chooses(visitor, "diary.txt", "Rain all day.").sees("No line of this file begins with a date");
        chooses(visitor, "export.csv", chronology()).presses("Let go of the file").sees("Nothing of it was kept.");
    }

    @Journey
    void a_record_that_is_closed_to_somebody_takes_no_file_from_them(Visitor visitor) {
        var child = invited.child(invited.unique("Sparrow Invented"), 360);
        visitor.signsIn(invited.person("Ivo Ablett", Role.PRACTITIONER)).opens("/children/" + child.reference() + "/import")
                .doesNotSee("Bring in a chronology");
        visitor.opens("/children/" + child.reference() + "/suggestions").doesNotSee("Suggested facts for");
    }

    private KnownChild at(Visitor visitor, String worker, String name) {
        var person = invited.person(worker, Role.PRACTITIONER);
        var child = invited.child(invited.unique(name), 360);
        invited.involves(child, person, "Social worker");
        visitor.signsIn(person).opens("/children/" + child.reference());
        return child;
    }

    private static Visitor chooses(Visitor visitor, String name, String text) {
        visitor.page().getByLabel("The chronology")
                .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        return visitor.presses("Read the chronology");
    }

    private static String chronology() {
        return "Date of event,Organisation,Worker,Narrative\n" + day(4)
                + ",School,M. Invented,He was hungry and asked for bread twice.\n"
                + day(3) + ",Hospital,N. Invented,He was not brought to the hospital appointment.\n" + day(2)
                + ",School,M. Invented,He brought his reading book.\nsome day,School,M. Invented,He drew a picture.\n";
    }

    private static String day(int ago) {
        return LocalDate.now(Entry.ENGLAND).minusDays(ago).toString();
    }
}
