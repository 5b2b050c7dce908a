package org.secondquestion.web.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.learning.LearningDocument;
import org.secondquestion.learning.Matches;
import org.secondquestion.learning.PointMatch;
import org.secondquestion.library.ExecutablePoint;
import org.secondquestion.library.Matching;
import org.secondquestion.library.Place;
import org.secondquestion.library.PracticePoint;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** Checking, theme by theme, where the points in force stand in a document. */
@Controller
public class CheckMatches {

    private static final String PATH = "/library/documents/{id}/matches/{theme}";
    private static final String NOWHERE = "nowhere";
    private static final int LIKELIEST = 8;
    private static final int SHOWN = 90;

    private final Keeper keeper;
    private final Matches matches;

    CheckMatches(Keeper keeper, Matches matches) {
        this.keeper = keeper;
        this.matches = matches;
    }

    /** One point in force, what is proposed for it, and what can be chosen instead. */
    public record Line(org.secondquestion.points.Page page, PointMatch match, Optional<PracticePoint> printed,
            List<Choice> choices) {

        public String chosen() {
            return match.place().map(Place::toString).orElse(NOWHERE);
        }

        public String standing() {
            return switch (match.standing()) {
                case PROPOSED -> match.proposed().isEmpty()
                        ? "Nothing in the document is near it"
                        : match.cited()
                                ? "Proposed: the point's own page names this place"
                                : "Proposed: " + Math.round(match.score() * 100) + "% alike by its words";
                case CONFIRMED -> "Confirmed by " + match.by();
                case CHANGED -> "Chosen by " + match.by();
                case REFUSED -> match.by() + " found that the document does not have it";
            };
        }
    }

    /** The points of one theme, and what is printed under it that nothing asks. */
    public record Shown(LearningDocument document, ThemeShelf theme, List<Line> lines,
            List<PracticePoint> notAsked) implements Page {
    }

    @GetMapping(PATH)
    Reply page(@PathVariable UUID id, @PathVariable String theme, Account account) {
        var document = keeper.open(account, id);
        var shelf = theme(theme, document);
        var all = matches.of(document);
        var asked = all.values().stream().flatMap(match -> match.place().stream()).toList();
        var lines = shelf.points().stream()
                .map(page -> line(page, Optional.ofNullable(all.get(page.id())).orElseThrow(), document)).toList();
        return new Shown(document, shelf, lines,
                shelf.printed().stream().flatMap(printed -> printed.points().stream())
                        .filter(point -> !asked.contains(point.place())).toList());
    }

    @PostMapping(PATH)
    Reply choose(@PathVariable UUID id, @PathVariable String theme, Account account, Typed typed) {
        var document = keeper.open(account, id);
        var by = Keeper.only(account);
        var shelf = theme(theme, document);
        for (var page : shelf.points()) {
            var chosen = typed.get(page.id());
            var place = Place.find(chosen).filter(one -> document.find(one).isPresent());
            if (place.isPresent() || chosen.equals(NOWHERE)) {
                matches.choose(document, page.id(), place, by);
            }
        }
        return new GoTo("/library/documents/" + id, "Checked: " + shelf.title() + ".");
    }

    private static ThemeShelf theme(String id, LearningDocument document) {
        return ThemeShelf.find(id, Optional.of(document)).filter(shelf -> !shelf.points().isEmpty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Line line(org.secondquestion.points.Page page, PointMatch match, LearningDocument document) {
        var point = new ExecutablePoint(page.id(), page.theme().id(), page.title(), page.statement(), Place.find(page.place()));
        var offered = new ArrayList<>(Matching.likeliest(document.points(), point, LIKELIEST));
        match.place().flatMap(document::find).filter(one -> !offered.contains(one)).ifPresent(offered::addFirst);
        var choices = new ArrayList<>(
                offered.stream().map(one -> Choice.of(one.place().toString(), one.place() + ": " + shortened(one.text())))
                        .toList());
        choices.add(Choice.of(NOWHERE, "The document does not have this point"));
        return new Line(page, match, match.place().flatMap(document::find), choices);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, text.lastIndexOf(' ', SHOWN)) + " …";
    }
}
