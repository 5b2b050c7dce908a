package org.secondquestion.web.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.secondquestion.access.Account;
import org.secondquestion.points.Choice;
import org.secondquestion.points.LocalSettings;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.WordLists;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.web.page.Page;
import org.secondquestion.words.WordGuidance;
import org.secondquestion.words.WordList;

/** The lists of words that want a second look: why, what to write instead, where it comes from, and which are weighed here. */
@Controller
public class WordsPage {

    private final PartnershipSettings settings;

    WordsPage(PartnershipSettings settings) {
        this.settings = settings;
    }

    /** Words of a list as they stand in a table. */
    public record Line(String words, String why, String instead, String replace, String sources) {
    }

    /**
     * A list.
     *
     * @param settled
     *            why it is weighed or not, where the partnership settled it otherwise
     */
    public record Shelf(String name, String title, String about, List<String> sources, boolean weighed, String settled,
            Optional<String> point, String pointTitle, String group, List<Line> lines) {

        static Shelf of(WordList list, LocalSettings local) {
            var about = WordLists.nameOf(list.choice().orElse(list.name()));
            var settled = local.find(Choice.WHOLE_PARTNERSHIP, about,
                    list.choice().isPresent() ? WordLists.CHOSEN : WordLists.WEIGHED);
            var point = list.point().flatMap(PracticePoints.inForce()::find);
            return new Shelf(list.name(), list.title(), list.about(), list.sources(), WordLists.isWeighed(list, local),
                    settled.map(Choice::reason).orElse(""), point.map(one -> one.id()),
                    point.map(one -> one.page().question()).orElse(""), list.choice().map(WordsPage::group).orElse(""),
                    list.advice().stream().map(advice -> new Line(
                            advice.term().forms().stream().map(WordsPage::spoken).collect(Collectors.joining(", ")),
                            advice.why(), advice.instead(), advice.replace().orElse(""), String.join("; ", advice.sources())))
                            .toList());
        }

        /** Whether it is one of several of which a partnership uses one. */
        public boolean alternative() {
            return !group.isEmpty();
        }
    }

    /** All lists. */
    public record Shown(List<Shelf> shelves, boolean keeps) implements Page {
        public long weighed() {
            return shelves.stream().filter(Shelf::weighed).count();
        }
    }

    @GetMapping("/library/words")
    Shown page(Account account) {
        return new Shown(WordGuidance.all().lists().stream().map(list -> Shelf.of(list, settings.local())).toList(),
                Keeper.keeps(account));
    }

    /** What a group of lists is about: "victim". */
    static String group(String choice) {
        return choice.replace('-', ' ');
    }

    /** A form of words as a reader meets it: "~sleep around" stands for sleeps around, slept around and so on. */
    private static String spoken(String form) {
        return form.replace("~", "").replace(" .. ", " … ").replace('#', '0');
    }
}
