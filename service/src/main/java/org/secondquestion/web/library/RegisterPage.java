package org.secondquestion.web.library;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.secondquestion.access.Account;
import org.secondquestion.asking.Figures;
import org.secondquestion.asking.PointFigures;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Theme;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.web.page.Dates;
import org.secondquestion.web.page.Page;

/** The register of practice points by theme: what is in force; for those who keep it, how often each was open and how it ended. */
@Controller
public class RegisterPage {

    private final PartnershipSettings settings;
    private final Figures figures;

    RegisterPage(PartnershipSettings settings, Figures figures) {
        this.settings = settings;
        this.figures = figures;
    }

    /** One point in the register. */
    public record Line(PracticePoint point, boolean asked, boolean chosen, PointFigures figures) {

        /** "Today": the moment; and by whom it was taught, in a word. */
        public String moment() {
            return point.page().moment().words();
        }
    }

    /** The points of one theme, with those of other themes that are cited here. */
    public record Shelf(Theme theme, List<Line> lines, List<PracticePoint> cited) {
    }

    /** The whole register; figures only for those who look at many records. */
    public record Shown(List<Shelf> shelves, int inForce, boolean keeps, String since) implements Page {
    }

    @GetMapping("/library/register")
    Shown page(Account account) {
        boolean keeps = Keeper.keeps(account);
        var counted = keeps ? figures.ofEveryPoint() : Map.<String, PointFigures>of();
        var shelves = Arrays.stream(Theme.values()).map(theme -> shelf(theme, counted)).toList();
        return new Shown(shelves, settings.points().all().size(), keeps, Dates.day(figures.since()));
    }

    private Shelf shelf(Theme theme, Map<String, PointFigures> counted) {
        var all = PracticePoints.inForce().all();
        return new Shelf(theme,
                all.stream().filter(point -> point.page().theme() == theme).map(point -> line(point, counted)).toList(),
                all.stream().filter(point -> point.page().citedAs().stream().anyMatch(id -> id.startsWith(theme.id() + ".")))
                        .toList());
    }

    private Line line(PracticePoint point, Map<String, PointFigures> counted) {
        var here = settings.points().find(point.id());
        return new Line(here.orElse(point), here.isPresent(),
                settings.local().choices().stream().anyMatch(choice -> choice.point().equals(point.id())),
                counted.getOrDefault(point.id(), PointFigures.none(point.id())));
    }
}
