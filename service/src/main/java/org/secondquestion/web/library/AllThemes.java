package org.secondquestion.web.library;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.secondquestion.access.Account;
import org.secondquestion.learning.Documents;
import org.secondquestion.learning.LearningDocument;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** The library's first page: its themes, and what the learning was compiled from. */
@Controller
public class AllThemes {

    private final Documents documents;

    AllThemes(Documents documents) {
        this.documents = documents;
    }

    /** The themes; for those who keep the library also the documents that are not confirmed yet. */
    public record Shown(boolean keeps, List<ThemeShelf> themes, Optional<LearningDocument> inForce,
            List<LearningDocument> waiting) implements Page {

        public int points() {
            return themes.stream().mapToInt(theme -> theme.points().size()).sum();
        }
    }

    @GetMapping("/library")
    Reply page(Account account) {
        var inForce = documents.inForce();
        boolean keeps = Keeper.keeps(account);
        var waiting = keeps
                ? documents.all().stream().filter(document -> document.confirmation().isEmpty()).toList()
                : List.<LearningDocument>of();
        return new Shown(keeps, ThemeShelf.all(inForce), inForce, waiting);
    }
}
