package org.secondquestion.web.children;

import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.access.Emergencies;
import org.secondquestion.access.Role;
import org.secondquestion.journal.Children;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** What a supervisor answers for: records opened in an emergency by the people they supervise. */
@Controller
public class SupervisorsList {

    private final Emergencies emergencies;
    private final Children children;

    SupervisorsList(Emergencies emergencies, Children children) {
        this.emergencies = emergencies;
        this.children = children;
    }

    /** The openings, those that nobody has looked at first. */
    public record Shown(Openings openings) implements Page {
    }

    @GetMapping("/supervision")
    Reply page(Account account) {
        return new Shown(Openings.of(emergencies.bySupervisedOf(supervisor(account)), children));
    }

    @PostMapping("/supervision")
    Reply seen(Account account, @RequestParam UUID opening) {
        if (emergencies.bySupervisedOf(supervisor(account)).stream().anyMatch(one -> one.id().equals(opening))) {
            emergencies.seen(opening, account);
        }
        return new GoTo("/supervision", "Thank you. It is noted that you have looked at it.");
    }

    private static Account supervisor(Account account) {
        if (!account.is(Role.SUPERVISOR)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return account;
    }
}
