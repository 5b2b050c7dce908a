package org.secondquestion.web.library;

import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.learning.LearningDocument;
import org.secondquestion.learning.Library;
import org.secondquestion.learning.Settlements;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** One theme: its points in force, the printed points and the resources. */
@Controller
public class ThemePage {

    private final Library library;
    private final Settlements settlements;

    ThemePage(Library library, Settlements settlements) {
        this.library = library;
        this.settlements = settlements;
    }

    /** The theme and, where a document is confirmed, its printed points. */
    public record Shown(ThemeShelf theme, List<PrintedShown> printed, List<Published> resources) implements Page {
    }

    @GetMapping("/library/themes/{id}")
    Reply page(@PathVariable String id) {
        var inForce = library.inForce();
        var theme = ThemeShelf.find(id, inForce).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Shown(theme, printed(theme, inForce),
                Published.of(theme.printed().map(printed -> printed.resources()).orElse(List.of())));
    }

    private List<PrintedShown> printed(ThemeShelf theme, Optional<LearningDocument> inForce) {
        return inForce.flatMap(document -> theme.printed().map(printed -> {
            var settled = settlements.of(document.id());
            var asking = library.asking();
            return printed.points().stream()
                    .map(point -> PrintedShown.of(point, document, settled, asking.getOrDefault(point.place(), List.of())))
                    .toList();
        })).orElse(List.of());
    }
}
