package org.secondquestion.web.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.secondquestion.access.Role;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.web.Invited;
import org.secondquestion.web.Recorded;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

/** In a partnership with terms of its own, so that nothing here hangs on the lists that come with the product. */
@WholeService
@TestPropertySource(properties = "sq.terms=src/test/resources/org/secondquestion/web/browser/partnership.terms")
class ReadingWhileWritingTest {

    private static final String WORDS = "What happened, in your words";
    private static final String CHECK = "Check what I have written";
    private static final String NOTE = "Mum said he came home famished as a wolf. He did not hide like a mouse. "
            + "He is promiscuous. Nan said \"he is promiscuous\".";

    @Autowired
    Invited invited;
    @Autowired
    Recorded recorded;

    @Journey
    void what_the_words_say_is_shown_with_the_words_and_whose_word_it_is_and_nothing_is_saved(Visitor visitor) {
        var child = atTheForm(visitor, "visit");
        visitor.types(WORDS, NOTE).presses(CHECK).sees("Facts found in your words").sees("famished as a wolf")
                .sees("The mother's word, not seen by you").sees("Words to look at again").showsInGuide("what-your-words-say");
        assertThat(visitor.page().locator(".sq-reading mark").allInnerTexts()).as("not the quotation").containsExactly(
                "promiscuous");
        assertThat(takes(visitor).isChecked()).as("nothing becomes a fact without a person").isFalse();
        visitor.unfolds("Not offered (1)").sees("told as not so").unfoldsEverything();
        assertThat(visitor.typedIn(WORDS)).isEqualTo(NOTE);
        assertThat(recorded.entries(child)).isZero();
    }

    @Journey
    void a_fact_that_is_ticked_is_saved_with_the_entry_as_one_of_its_own(Visitor visitor) {
        var child = atTheForm(visitor, "visit");
        visitor.types(WORDS, NOTE).presses(CHECK);
        takes(visitor).check();
        visitor.picks("Where?", "Home").presses("Record").sees("Recorded.").sees("Recorded with it, out of its words")
                .sees("Mum said he came home famished as a wolf.").sees("told by mother").doesNotSee("Facts found");
        assertThat(recorded.entries(child)).isEqualTo(2);
        visitor.opens("/children/" + child.reference()).sees("Has the child been weighed, and plotted?");
    }

    @Journey
    void a_fact_is_corrected_as_text_and_refused_with_a_sentence_where_it_cannot_be_read(Visitor visitor) {
        var child = atTheForm(visitor, "visit");
        visitor.types(WORDS, NOTE).presses(CHECK);
        takes(visitor).check();
        visitor.page().locator(".sq-reading__correct summary").click();
        visitor.types("The fact, as it is kept: Sign in the child", "sign: hungri").presses("Record")
                .sees("This fact cannot be read: 'hungri' is not known here (perhaps 'hungry')");
        assertThat(recorded.entries(child)).isZero();
        assertThat(takes(visitor).isChecked()).isTrue();
        visitor.types("The fact, as it is kept: Sign in the child", "sign: hungry, thin").picks("Where?", "Home")
                .presses("Record").sees("hungry, thin");
        assertThat(recorded.entries(child)).isEqualTo(2);
    }

    @Journey
    void a_field_that_the_words_fill_is_offered_and_filled(Visitor visitor) {
        var child = atTheForm(visitor, "sign");
        visitor.types(WORDS, "He came in famished as a wolf.").presses(CHECK).sees("Fields of this form that your words fill")
                .doesNotSee("Facts found in your words");
        visitor.page().locator(".sq-reading [name=fill]").click();
        visitor.presses("Record").sees("Recorded.");
        assertThat(recorded.entries(child)).isEqualTo(1);
    }

    @Journey
    void saved_without_a_look_it_is_shown_on_the_recorded_page_with_the_same_act(Visitor visitor) {
        var child = atTheForm(visitor, "visit");
        visitor.picks("Where?", "Home");
        visitor.page().locator("[name=narrative]").evaluate("(field, text) => { field.value = text; }", NOTE);
        visitor.presses("Record").sees("Recorded.").sees("Facts found in your words").sees("promiscuous");
        assertThat(recorded.entries(child)).isEqualTo(1);
        visitor.presses("Record this too (Sign in the child, famished as a wolf)").sees("Recorded too.")
                .sees("Recorded with it, out of its words").doesNotSee("Facts found in your words");
        assertThat(recorded.entries(child)).isEqualTo(2);
    }

    @Journey
    void words_are_replaced_with_one_press_and_keep_their_capital(Visitor visitor) {
        atTheForm(visitor, "conversation");
        visitor.types(WORDS, "He did not attend. Mum was there.").presses(CHECK).sees("did not attend");
        var button = visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write “was not brought”"));
        if (visitor.hasScripts()) {
            button.click();
            visitor.page().waitForCondition(() -> visitor.typedIn(WORDS).equals("He was not brought. Mum was there."));
        } else
            visitor.presses("Write “was not brought”");
        assertThat(visitor.typedIn(WORDS)).isEqualTo("He was not brought. Mum was there.");
    }

    @Journey
    void words_kept_as_somebodys_are_not_asked_about_again_in_this_text(Visitor visitor) {
        var child = atTheForm(visitor, "conversation");
        visitor.types(WORDS, "He is promiscuous.").presses(CHECK);
        visitor.page().getByLabel("Keep: these are somebody's words (promiscuous)").click();
        if (visitor.hasScripts())
            visitor.page().getByText("Kept as somebody's words").waitFor();
        visitor.presses("Keep as a draft").sees("Your draft is kept.").sees("Kept as somebody's words")
                .doesNotSee("Words to look at again");
        visitor.presses("Record").sees("Recorded.").doesNotSee("Words to look at again");
        assertThat(recorded.entries(child)).isEqualTo(1);
    }

    @Journey
    void a_decision_meets_its_gate_with_what_was_ticked_still_ticked(Visitor visitor) {
        var child = atTheForm(visitor, "decision");
        visitor.picks("What was decided?", "Close").types("On what evidence?", "Clean home").chooses("Home conditions")
                .types(WORDS, NOTE).presses(CHECK);
        takes(visitor).check();
        visitor.presses("Record").sees("Before this decision is saved");
        assertThat(recorded.entries(child)).isZero();
        assertThat(takes(visitor).isChecked()).isTrue();
        visitor.types("Why do you take it all the same?", "They move on Friday").presses("Record").sees("Recorded.");
        assertThat(recorded.entries(child)).isEqualTo(3);
    }

    @Journey
    void while_somebody_types_the_words_are_underlined_and_read_without_taking_the_focus(Visitor visitor) {
        var child = atTheForm(visitor, "visit");
        if (!visitor.hasScripts())
            return;
        var page = visitor.page();
        var words = page.getByLabel(WORDS, new Page.GetByLabelOptions().setExact(true));
        words.pressSequentially("He did not attend. He came famished as a wolf");
        page.waitForCondition(() -> page.locator(".sq-reading__offer").count() == 2);
        assertThat(page.locator(".sq-paper__layer mark").allTextContents()).containsExactly("did not attend");
        assertThat(visitor.textOf(".sq-reading-state")).startsWith("2 facts").contains("1 place");
        assertThat(page.evaluate("() => document.activeElement.name")).isEqualTo("narrative");
        EveryPage.holds(page, 200, true, " while somebody types");
        words.evaluate("field => field.setSelectionRange(8, 8)");
        words.press("Control+.");
        page.waitForCondition(() -> visitor.typedIn(WORDS).equals("He was not brought. He came famished as a wolf"));
        page.waitForCondition(() -> page.locator(".sq-paper__layer mark").count() == 0);
        words.press("Control+z");
        assertThat(visitor.typedIn(WORDS)).as("can be undone").startsWith("He did not attend.");
        assertThat(recorded.entries(child)).isZero();
    }

    private static Locator takes(Visitor visitor) {
        return visitor.page().locator(".sq-reading [name=take]").first();
    }

    private KnownChild atTheForm(Visitor visitor, String kind) {
        var person = invited.person("Orla Wickens", Role.PRACTITIONER);
        var child = invited.child(invited.unique("Bram Ashby"), 360);
        invited.involves(child, person, "Social worker");
        visitor.signsIn(person).opens("/children/" + child.reference() + "/record/" + kind);
        return child;
    }
}
