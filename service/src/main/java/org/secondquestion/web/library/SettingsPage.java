package org.secondquestion.web.library;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

import org.secondquestion.access.Account;
import org.secondquestion.asking.Asking;
import org.secondquestion.points.Choice;
import org.secondquestion.points.Parameter;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.WordLists;
import org.secondquestion.settings.Change;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.web.page.Dates;
import org.secondquestion.web.page.Page;
import org.secondquestion.words.WordGuidance;
import org.secondquestion.words.WordList;

/** What the partnership has settled for itself, and its journal of every change. */
@Controller
public class SettingsPage {

    private final PartnershipSettings settings;
    private final Asking asking;

    SettingsPage(PartnershipSettings settings, Asking asking) {
        this.settings = settings;
        this.asking = asking;
    }

    /** A line: what was settled, in words. */
    public record Settled(Choice choice, String question, String setting, String value, String otherwise, String area,
            String reason) {

        /** Where it is settled otherwise, with what it is about filled in. */
        public String way() {
            return WordLists.about(choice).isPresent() ? "/library/words" : settlePoint();
        }

        /** Where what it is about stands in the library. */
        public String page() {
            return WordLists.about(choice).isPresent() ? "/library/words" : "/library/points/" + choice.point();
        }

        private String settlePoint() {
            return UriComponentsBuilder.fromPath("/library/points/{point}/settle").queryParam("setting", "{setting}")
                    .queryParam("area", "{area}").encode().buildAndExpand(choice.point(), choice.setting(), choice.area())
                    .toUriString();
        }

        static Settled of(Choice choice, String otherwise) {
            return new Settled(choice,
                    question(choice),
                    SettingsPage.setting(choice), words(choice.value()),
                    words(otherwise), choice.everywhere() ? "The whole partnership" : choice.area(), choice.reason());
        }

        private static String question(Choice choice) {
            return WordLists.about(choice)
                    .map(about -> "Words: " + WordGuidance.all().find(about).map(WordList::title).orElse(about))
                    .or(() -> PracticePoints.inForce().find(choice.point()).map(point -> point.page().question()))
                    .orElse(choice.point());
        }

        static String words(String value) {
            return WordGuidance.all().find(value).isPresent() || value.equals(WordLists.NONE) || value.equals("yes")
                    || value.equals("no") || value.equals(Choice.AS_ON_THE_PAGE) || value.isEmpty()
                            ? value
                            : Parameter.inWords(value);
        }
    }

    /** A change on the partnership's journal. */
    public record Changed(String at, String by, Settled settled) {

        static Changed of(Change change) {
            return new Changed(Dates.moment(change.at()), change.by(), Settled.of(change.choice(), change.before()));
        }
    }

    /** The whole page; what holds, what changed, and how many children wait to be asked about anew. */
    public record Shown(List<Settled> settled, List<Changed> journal, int waiting) implements Page {
    }

    @GetMapping("/library/settings")
    Shown page(Account account) {
        Keeper.only(account);
        return new Shown(settings.local().choices().stream().map(choice -> Settled.of(choice, onPage(choice))).toList(),
                settings.changes().stream().map(Changed::of).toList(), asking.waiting());
    }

    private static String setting(Choice choice) {
        return switch (choice.setting()) {
            case Choice.ASKED -> "Whether it is asked";
            case WordLists.WEIGHED -> "Whether it is weighed";
            case WordLists.CHOSEN -> "Which list";
            case "within" -> "Ask within";
            default -> StringUtils.capitalize(choice.setting());
        };
    }

    private static String onPage(Choice choice) {
        if (WordLists.about(choice).isPresent())
            return WordLists.usual(choice);
        return choice.setting().equals(Choice.ASKED)
                ? "yes"
                : PracticePoints.inForce().find(choice.point()).map(PracticePoint::settings)
                        .flatMap(all -> all.find(choice.setting())).map(Parameter::onPage).orElse("");
    }
}
