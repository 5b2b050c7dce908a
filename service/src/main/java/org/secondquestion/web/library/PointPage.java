package org.secondquestion.web.library;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.learning.LearningDocument;
import org.secondquestion.learning.Library;
import org.secondquestion.learning.PointMatch;
import org.secondquestion.learning.Settlements;
import org.secondquestion.points.Parameter;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** One point in force: what it asks and why, with which numbers, examples, and where it stands in the partnership's document. */
@Controller
public class PointPage {

    private final Library library;
    private final Settlements settlements;
    private final PartnershipSettings settings;

    PointPage(Library library, Settlements settlements, PartnershipSettings settings) {
        this.library = library;
        this.settlements = settlements;
        this.settings = settings;
    }

    /** The point beside the document in force, if one is. */
    public record Shown(PracticePoint point, boolean asked, boolean keeps, List<CaseShown> cases,
            Optional<LearningDocument> document,
            Optional<PointMatch> match, Optional<PrintedShown> printed, List<Published> resources) implements Page {

        public org.secondquestion.points.Page page() {
            return point.page();
        }

        /** Where a value comes from: the page's source, or the partnership's reason. */
        public static String from(Parameter parameter) {
            return parameter.choice().map(choice -> "your partnership's choice; the page says "
                    + Parameter.inWords(parameter.onPage()) + ". " + choice.reason()).orElse(parameter.from());
        }

        /** The title of another point. */
        public String title(String id) {
            return PracticePoints.inForce().find(id).map(other -> other.page().title()).orElse(id);
        }

        /** What the parameter says for, "the time to ask in" for the one that every point has. */
        public static String name(Parameter parameter) {
            return parameter.name().equals("within")
                    ? "Ask within"
                    : parameter.name().substring(0, 1).toUpperCase(java.util.Locale.UK)
                            + parameter.name().substring(1);
        }

        /** Prose in its paragraphs; a list keeps its lines. */
        public static List<String> paragraphs(String prose) {
            return List.of(prose.split("\n+"));
        }
    }

    @GetMapping("/library/points/{id}")
    Reply page(@PathVariable String id, Account account) {
        var onPage = PracticePoints.inForce().find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var asked = settings.points().find(id);
        var point = asked.orElse(onPage);
        var document = library.inForce();
        var match = library.standing(id);
        var printed = document.flatMap(one -> match.flatMap(PointMatch::place).flatMap(one::find)
                .map(found -> PrintedShown.of(found, one, settlements.of(one.id()), List.of())));
        var resources = document.flatMap(one -> one.theme(point.page().theme().id()))
                .map(theme -> Published.of(theme.resources())).orElse(List.of());
        return new Shown(point, asked.isPresent(), Keeper.keeps(account),
                point.page().cases().stream().map(CaseShown::of).toList(), document, match, printed, resources);
    }
}
