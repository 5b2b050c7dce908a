package org.secondquestion.web.administration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.access.Accounts;
import org.secondquestion.access.Agencies;
import org.secondquestion.access.Day;
import org.secondquestion.access.Involvement;
import org.secondquestion.access.Involvements;
import org.secondquestion.access.Workplace;
import org.secondquestion.journal.Children;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** Who is involved with a child, by the reference of the record alone: no name, no content. */
@Controller
public class WhoIsInvolved {

    private static final String PATH = "/administration/involvement/{reference}";

    private final Involvements involvements;
    private final Accounts accounts;
    private final Agencies agencies;
    private final Children children;
    private final Day day;

    WhoIsInvolved(Involvements involvements, Accounts accounts, Agencies agencies, Children children, Day day) {
        this.involvements = involvements;
        this.accounts = accounts;
        this.agencies = agencies;
        this.children = children;
        this.day = day;
    }

    /** The involvements of one child, now and before, and the form for one more. */
    public record Shown(String reference, List<Involvement> involvements, List<Choice> teams, Typed typed,
            Problems problems) implements Page {

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String reference, Typed typed) {
        return shown(reference, typed, Problems.none());
    }

    @PostMapping(path = PATH, params = "act=begin")
    Reply begin(@PathVariable String reference, Account me, Typed typed) {
        boolean oneTeam = typed.get("who").equals("team");
        var person = accounts.find(typed.get("username")).filter(account -> account.disabledAt().isEmpty());
        var team = agencies.all().stream().filter(agency -> agency.id().toString().equals(typed.get("team"))).findFirst();
        var problems = Problems.none().and(typed.get("who").isEmpty(), "who", "Choose whether it is one person or a whole team")
                .and(!oneTeam && person.isEmpty(), "username", "Type the user name of somebody with an open account")
                .and(oneTeam && team.isEmpty(), "team", "Choose the team")
                .and(!oneTeam && person.isPresent() && !person.get().worksWithChildren(), "username",
                        "The roles of this person do not include work with children, so no record can open to them")
                .and(typed.get("role").isEmpty(), "role", "Type in what role, for example Social worker or Health visitor")
                .and(typed.get("reason").isEmpty(), "reason", "Type why, for example Allocated or Transferred in");
        if (problems.any()) {
            return shown(reference, typed, problems);
        }
        begin(child(reference), person, oneTeam ? team : Optional.empty(), typed, me);
        return new GoTo("/administration/involvement/" + reference, "The involvement is recorded, from today.");
    }

    @PostMapping(path = PATH, params = "act=end")
    Reply end(@PathVariable String reference, @RequestParam UUID involvement) {
        child(reference);
        involvements.end(involvement);
        return new GoTo("/administration/involvement/" + reference, "The involvement has ended; the record is closed to them.");
    }

    private void begin(UUID child, Optional<Account> person, Optional<Workplace> team, Typed typed, Account me) {
        if (team.isPresent()) {
            involvements.begin(child, team.get(), typed.get("role"), typed.get("reason"), day.today(), Optional.of(me.id()));
        } else {
            involvements.begin(child, person.orElseThrow(), typed.get("role"), typed.get("reason"), day.today(),
                    Optional.of(me.id()));
        }
    }

    private Shown shown(String reference, Typed typed, Problems problems) {
        return new Shown(reference, involvements.with(child(reference)), AddPerson.agencyChoices(agencies.all()), typed,
                problems);
    }

    private UUID child(String reference) {
        return children.findByReference(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
