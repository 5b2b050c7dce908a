package org.secondquestion.web.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.points.WordLists;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;
import org.secondquestion.words.WordGuidance;
import org.secondquestion.words.WordList;

/** What the partnership settles about a list of words: whether it is weighed, or which of several lists is. */
@Controller
public class SettleWords {

    private static final String PATH = "/library/words/{list}/settle";

    private final PartnershipSettings settings;

    SettleWords(PartnershipSettings settings) {
        this.settings = settings;
    }

    /** The form. */
    public record Shown(WordList list, List<Choice> choices, List<SettingsPage.Changed> history, Typed typed,
            Problems problems) implements Page {

        /** What is asked. */
        public String legend() {
            return list.choice().isPresent() ? "Which of these lists does your partnership use?" : "Is this list weighed?";
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String list, Account account, Typed typed) {
        Keeper.only(account);
        var words = find(list);
        var now = words.choice().map(group -> WordLists.chosen(group, settings.local()))
                .orElseGet(() -> WordLists.isWeighed(words, settings.local()) ? "yes" : "no");
        return shown(words, typed.fields().isEmpty() ? new Typed(Map.of("value", List.of(now))) : typed, Problems.none());
    }

    @PostMapping(PATH)
    Reply settle(@PathVariable String list, Account account, Typed typed) {
        var officer = Keeper.only(account);
        var words = find(list);
        var choice = new org.secondquestion.points.Choice(org.secondquestion.points.Choice.WHOLE_PARTNERSHIP, about(words),
                words.choice().isPresent() ? WordLists.CHOSEN : WordLists.WEIGHED, typed.get("value"), typed.get("reason"));
        var problems = Problems.none().and(choice.value().isEmpty(), "value", "Choose one")
                .and(choice.reason().isEmpty(), "reason", "Say why: a choice without a reason cannot be understood next year");
        if (problems.any())
            return shown(words, typed, problems);
        return settings.settle(choice, officer.account(), officer.name())
                .<Reply>map(refusal -> shown(words, typed, Problems.of("value", refusal)))
                .orElseGet(() -> new GoTo("/library/words", "Settled: " + words.title() + "."));
    }

    private Shown shown(WordList list, Typed typed, Problems problems) {
        return new Shown(list, choices(list),
                settings.changes().stream().filter(change -> change.choice().point().equals(about(list)))
                        .map(SettingsPage.Changed::of).toList(),
                typed, problems);
    }

    private static List<Choice> choices(WordList list) {
        if (list.choice().isEmpty())
            return List.of(Choice.of("yes", "Yes: its words are shown to those who write them"),
                    Choice.of("no", "No: nobody is told of its words"));
        var choices = new ArrayList<Choice>();
        WordGuidance.all().lists().stream().filter(one -> one.choice().equals(list.choice()))
                .forEach(one -> choices.add(Choice.of(one.name(), one.title()).hint(one.about())));
        choices.add(Choice.of(WordLists.NONE, "None of them"));
        return List.copyOf(choices);
    }

    private static String about(WordList list) {
        return WordLists.nameOf(list.choice().orElse(list.name()));
    }

    private static WordList find(String list) {
        return WordGuidance.all().find(list).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
