package org.secondquestion.web.administration;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.access.Account;
import org.secondquestion.access.Accounts;
import org.secondquestion.access.Emergencies;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** The people who have an account. */
@Controller
public class People {

    private final Accounts accounts;
    private final Emergencies emergencies;

    People(Accounts accounts, Emergencies emergencies) {
        this.accounts = accounts;
        this.emergencies = emergencies;
    }

    /** The people whose name, user name or agency holds what was looked for, and how many openings wait for a look. */
    public record Shown(List<Account> people, String looked, int all, long unseen) implements Page {
    }

    @GetMapping("/administration")
    Reply page(@RequestParam(defaultValue = "") String look) {
        var everybody = accounts.all();
        var looked = look.strip().toLowerCase(Locale.UK);
        var found = everybody.stream()
                .filter(account -> (account.name() + " " + account.username() + " " + account.workplace().name())
                        .toLowerCase(Locale.UK).contains(looked))
                .toList();
        long unseen = emergencies.byUnsupervised().stream().filter(opening -> !opening.seen()).count();
        return new Shown(found, look.strip(), everybody.size(), unseen);
    }
}
