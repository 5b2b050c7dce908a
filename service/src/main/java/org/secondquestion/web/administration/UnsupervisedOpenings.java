package org.secondquestion.web.administration;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.access.Account;
import org.secondquestion.access.Emergencies;
import org.secondquestion.journal.Children;
import org.secondquestion.web.children.Openings;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** Records opened in an emergency by people whom nobody supervises: somebody has to look at those as well. */
@Controller
public class UnsupervisedOpenings {

    private final Emergencies emergencies;
    private final Children children;

    UnsupervisedOpenings(Emergencies emergencies, Children children) {
        this.emergencies = emergencies;
        this.children = children;
    }

    /** The openings, by reference of the record only. */
    public record Shown(Openings openings) implements Page {
    }

    @GetMapping("/administration/emergencies")
    Reply page() {
        return new Shown(Openings.of(emergencies.byUnsupervised(), children));
    }

    @PostMapping("/administration/emergencies")
    Reply seen(Account account, @RequestParam UUID opening) {
        if (emergencies.byUnsupervised().stream().anyMatch(one -> one.id().equals(opening))) {
            emergencies.seen(opening, account);
        }
        return new GoTo("/administration/emergencies", "Thank you. It is noted that you have looked at it.");
    }
}
