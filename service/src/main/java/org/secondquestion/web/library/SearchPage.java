package org.secondquestion.web.library;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.learning.Library;
import org.secondquestion.learning.Searched;
import org.secondquestion.points.Theme;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** What the library holds about some words. */
@Controller
public class SearchPage {

    private static final int LONGEST = 200;

    private final Library library;

    SearchPage(Library library) {
        this.library = library;
    }

    /** The words as typed, and what was found. */
    public record Shown(String asked, Library.Answer answer) implements Page {

        public static String kind(Searched text) {
            return switch (text.kind()) {
                case IN_FORCE -> "Question in force";
                case PRINTED -> "Printed point";
                case RESOURCE -> "Resource";
            };
        }

        public static String name(Searched text) {
            return text.kind() == Searched.Kind.PRINTED ? text.id() : text.title();
        }

        public static String path(Searched text) {
            return switch (text.kind()) {
                case IN_FORCE -> "/library/points/" + text.id();
                case PRINTED -> "/library/themes/" + text.theme() + "#" + text.id().replace(' ', '-');
                case RESOURCE -> "/library/themes/" + text.theme() + "#resources";
            };
        }

        public static String theme(Searched text) {
            return Theme.find(text.theme()).map(Theme::title).orElse(text.theme());
        }
    }

    @GetMapping("/library/search")
    Reply page(@RequestParam(name = "q", defaultValue = "") String asked) {
        var words = asked.replace("\0", "").strip();
        return new Shown(words, library.search(words.substring(0, Math.min(words.length(), LONGEST))));
    }
}
