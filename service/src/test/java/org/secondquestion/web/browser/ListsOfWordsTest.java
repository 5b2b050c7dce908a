package org.secondquestion.web.browser;

import java.util.List;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import org.secondquestion.access.Role;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.web.Invited;
import org.secondquestion.web.WholeService;
import org.secondquestion.words.WordGuidance;

import static org.assertj.core.api.Assertions.assertThat;

/** In a partnership of its own: what is settled here is settled for no other test. */
@WholeService
@TestPropertySource(properties = "sq.test.partnership=its own")
class ListsOfWordsTest {

    @Autowired
    Invited invited;
    @Autowired
    PartnershipSettings settings;

    @Journey
    void everybody_reads_every_list_with_its_words_and_sources(Visitor worker) {
        worker.signsIn(invited.person("Tam Rudd", Role.PRACTITIONER)).opens("/library").follows("Words to look at again")
                .seesHeading("Words to look at again").doesNotSee("Switch it on or off");
        for (var list : WordGuidance.all().lists())
            worker.sees(list.title()).sees(list.about());
        worker.unfoldsEverything().sees("promiscuous").showsTopInGuide("lists-of-words");
    }

    @Journey
    void a_list_is_switched_off_and_on_with_a_reason(Visitor officer) {
        officer.signsIn(invited.person("Odette Marr", Role.QUALITY_OFFICER)).opens("/library/words/blaming/settle")
                .chooses("No: nobody is told of its words").presses("Settle")
                .sees("Say why: a choice without a reason cannot be understood next year");
        officer.types("Why?", "Our own training asks it this spring").presses("Settle").sees("Settled: ")
                .sees("Your partnership settled it: Our own training asks it this spring");
        assertThat(settings.words().weigh("He is promiscuous.")).isEmpty();
        officer.opens("/library/settings").sees("Whether it is weighed").sees("Odette Marr").sees("Words: ");
        officer.opens("/library/words/blaming/settle").chooses("Yes: its words are shown to those who write them")
                .types("Why?", "The training is over").presses("Settle");
        assertThat(settings.words().weigh("He is promiscuous.")).isNotEmpty();
    }

    @Journey
    void only_quality_officers_settle_a_list(Visitor worker) {
        worker.signsIn(invited.person("Piers Rowe", Role.PRACTITIONER));
        for (var page : List.of("/library/words/blaming/settle"))
            worker.opens(page).seesHeading("This page is not for your role");
        var token = worker.opens("/library").page().locator("input[name=_csrf]").first().inputValue();
        var form = FormData.create().set("_csrf", token).set("value", "no").set("reason", "Sent without the form");
        assertThat(worker.page().request()
                .post(worker.origin() + "/library/words/blaming/settle", RequestOptions.create().setForm(form)).status())
                .isEqualTo(403);
        assertThat(settings.changes()).noneMatch(change -> change.choice().reason().equals("Sent without the form"));
    }
}
