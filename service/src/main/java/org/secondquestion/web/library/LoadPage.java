package org.secondquestion.web.library;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.secondquestion.access.Account;
import org.secondquestion.asking.Figures;
import org.secondquestion.asking.PointFigures;
import org.secondquestion.asking.WeeklyLoad;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.web.page.Page;

/** How much the points ask of the partnership: new questions a child and week, by moment and by point. */
@Controller
public class LoadPage {

    private final Figures figures;

    LoadPage(Figures figures) {
        this.figures = figures;
    }

    /** A point and how often it opened, with the width of its bar in per cent of the longest. */
    public record Bar(String point, String question, PointFigures figures, int width) {
    }

    /** The whole page; points that asked nothing in the quarter are counted, not listed. */
    public record Shown(WeeklyLoad load, List<Bar> bars, long quiet) implements Page {
    }

    @GetMapping("/library/load")
    Shown page(Account account) {
        Keeper.only(account);
        var all = figures.ofEveryPoint().values().stream()
                .sorted(Comparator.comparingInt(PointFigures::opened).reversed().thenComparing(PointFigures::point)).toList();
        int most = Math.max(1, all.getFirst().opened());
        var bars = all.stream().filter(one -> one.opened() > 0)
                .map(one -> new Bar(one.point(), PracticePoints.inForce().find(one.point()).orElseThrow().page().question(), one,
                        Math.max(1, 100 * one.opened() / most)))
                .toList();
        return new Shown(figures.load(), bars, all.size() - bars.size());
    }
}
