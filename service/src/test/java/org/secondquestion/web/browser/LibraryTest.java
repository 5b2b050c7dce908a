package org.secondquestion.web.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.options.FilePayload;
import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.access.Role;
import org.secondquestion.web.Invited;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class LibraryTest {

    @Autowired
    Invited invited;

    @Journey
    void a_document_is_imported_settled_matched_confirmed_and_read_by_everybody(Visitor officer, Visitor worker) {
        var title = invited.unique("What Westmere Has Learned");
        officer.signsIn(invited.person("Odile Marsh", Role.QUALITY_OFFICER)).seesHeading("Library")
                .presses("Import a learning document").showsInGuide("import-a-learning-document");
        hands(officer, "learning.txt", learning(title)).seesHeading(title).sees("learning.txt is read.")
                .sees("0 of 2 settled").sees("Imported").showsInGuide("a-learning-document");
        officer.presses("Confirm as our library").sees("Settle 2 more doubts first, or leave them open with a reason");
        officer.follows("1. Does the contents page agree with the document?").presses("Settle and go on")
                .sees("Choose how it is to be read");
        officer.chooses("Leave it open").presses("Settle and go on").sees("Say why it stays open");
        officer.types("Why does it stay open?", "The author is on leave until May").presses("Settle and go on")
                .sees("1 of 2 settled").showsInGuide("settle-a-doubt");
        officer.follows("learning.txt").sees("Left open");
        officer.follows("2. Does the contents page agree with the document?")
                .chooses("the page number is missing from the contents page").presses("Settle and go on")
                .sees("All 2 doubts settled.");
        officer.follows("Neglect").seesHeading("Matches: Neglect").showsInGuide("check-the-matches");
        officer.picks("Printed point for: What it adds up to", "The document does not have this point")
                .presses("These are right").sees("Checked: Neglect.").sees("13 of 13 checked");
        officer.presses("Confirm as our library").seesHeading("Library").sees("it is your partnership's library now");
        officer.follows("How it was read and settled").sees("Confirmed on");

        worker.signsIn(invited.person("Teddy Vance", Role.PRACTITIONER)).follows("Library").sees(title)
                .sees("Local Rapid Reviews")
                .doesNotSee("Import a learning document").showsInGuide("library");
        worker.follows("Neglect").seesHeading("Neglect").sees("Small things add up.").sees("The Quiet Kitchen")
                .sees("Invented Society, May 2023").showsInGuide("a-theme");
        worker.opens("/library/points/neglect.weigh-the-child").sees("Have a child weighed where somebody says thin or hungry")
                .showsInGuide("a-point");
        worker.opens("/library").types("Search the library", "weighing hungry").presses("Search")
                .sees("found.").sees("Printed point").sees("neglect 2").showsInGuide("search-the-library");
    }

    @Journey
    void a_point_page_says_what_it_asks_why_with_which_numbers_and_shows_its_examples(Visitor visitor) {
        visitor.signsIn(invited.person("Nina Coates", Role.PRACTITIONER)).opens("/library/points/babies.mark-on-non-mobile")
                .seesHeading("Has the procedure for a mark on a child who cannot move alone been followed?")
                .sees("Why it matters").sees("What raises it").sees("What answers it").sees("Birthmarks")
                .sees("12 months").sees("may be 6 months to 15 months").sees("the same day to 1 working day")
                .sees("On 16 March 2026 the question is open: because of line 1; since 16 March 2026");
        visitor.unfolds("It is answered: referred, examined and discussed")
                .sees("On 17 March 2026 it is answered: by lines 3, 4.");
        visitor.opens("/library/points/no.such-point").seesHeading("There is nothing to show here");
        visitor.opens("/library/search?q=zeppelin").sees("Nothing in the library has these words");
    }

    @Journey
    void a_file_that_is_no_learning_document_is_refused_with_a_sentence(Visitor officer) {
        officer.signsIn(invited.person("Otto Brandt", Role.QUALITY_OFFICER)).opens("/library/import")
                .presses("Read the document").sees("Choose the file that holds the learning document");
        hands(officer, "diary.txt", "Monday. Rain.").sees("This document has no table headed");
        hands(officer, "huge.txt", "a".repeat(20 * 1024 * 1024 + 1)).sees("This file is larger than 20 MB");
        officer.opens("/library").doesNotSee("diary.txt").doesNotSee("huge.txt");
    }

    @Journey
    void only_quality_officers_keep_the_library(Visitor visitor) {
        visitor.signsIn(invited.person("Gus Tranter", Role.PRACTITIONER)).opens("/library/import")
                .seesHeading("This page is not for your role");
        visitor.opens("/library/documents/00000000-0000-0000-0000-000000000000").seesHeading("This page is not for your role");
        assertThat(visitor.page().request().get(visitor.origin() + "/library").text()).doesNotContain("/library/import");
    }

    private static Visitor hands(Visitor officer, String name, String text) {
        officer.page().getByLabel("The document").setInputFiles(
                new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        return officer.presses("Read the document");
    }

    /** Two themes, and two things to be unsure of: the page numbers that its contents page lacks. */
    private static String learning(String title) {
        return """

               %s

               This learning has been compiled from

               Local Rapid Reviews

               Key Practice Points on:

               Neglect\t
               Exploitation\t



               Key Practice Points\tKey Resources (links to external sites)
               Neglect\t
               Small things add up. Look at them side by side.\tNational Resources: <u>"The Quiet Kitchen"</u> (May 2023 \u2013 Invented Society)
               Have a child weighed where somebody says thin or hungry, and see the weight on the centile chart.\t
               Exploitation\t
               Read the signs of exploitation together.\tLocal Resources: Westmere Exploitation Screening Tool
               Find out who else knows the child.\t<u>Hidden in Plain Sight film</u>
               """
                .formatted(title);
    }
}
