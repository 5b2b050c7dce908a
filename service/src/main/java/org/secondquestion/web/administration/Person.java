package org.secondquestion.web.administration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.access.Accounts;
import org.secondquestion.access.Day;
import org.secondquestion.access.OneTimeLinks;
import org.secondquestion.access.Role;
import org.secondquestion.access.Supervision;
import org.secondquestion.access.Supervisions;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** One person's account: roles, supervision, a new link, and closing it. */
@Controller
public class Person {

    private static final String PATH = "/administration/people/{id}";

    private final Accounts accounts;
    private final Supervisions supervisions;
    private final OneTimeLinks links;
    private final LinkAddress address;
    private final Day day;

    Person(Accounts accounts, Supervisions supervisions, OneTimeLinks links, LinkAddress address, Day day) {
        this.accounts = accounts;
        this.supervisions = supervisions;
        this.links = links;
        this.address = address;
        this.day = day;
    }

    /** The account, who supervises whom around it, and who could. */
    public record Shown(Account account, boolean self, List<Supervision> supervisions, List<Choice> supervisors, Typed typed,
            Problems problems)
            implements
                Page {

        public List<Choice> roles() {
            return AddPerson.roleChoices();
        }

        public List<String> given() {
            return account.roles().stream().map(Role::name).toList();
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable UUID id, Account me, Typed typed) {
        return shown(known(id), me, typed, Problems.none());
    }

    @PostMapping(path = PATH, params = "act=roles")
    Reply roles(@PathVariable UUID id, Account me, Typed typed) {
        var account = known(id);
        var roles = AddPerson.chosen(typed);
        var problems = Problems.none().and(roles.isEmpty(), "roles", "Choose what the person does; it can be more than one").and(
                id.equals(me.id()) && !roles.contains(Role.ADMINISTRATOR), "roles",
                "Another administrator has to take this role from you");
        if (problems.any()) {
            return shown(account, me, typed, problems);
        }
        accounts.giveRoles(id, roles);
        return back(id, "The roles of " + account.name() + " are changed.", "");
    }

    @PostMapping(path = PATH, params = "act=link")
    Reply link(@PathVariable UUID id, HttpServletRequest request) {
        var account = known(id);
        return back(id, "A new link for " + account.name() + " is made. Links from before do not work any more.",
                address.ofPassword(links.forPassword(id), request));
    }

    @PostMapping(path = PATH, params = "act=disable")
    Reply disable(@PathVariable UUID id, Account me) {
        var account = known(id);
        if (id.equals(me.id())) {
            return shown(account, me, Typed.nothing(), Problems.of("disable", "Another administrator has to close your account"));
        }
        accounts.disable(id);
        return back(id, "The account of " + account.name() + " is closed, from this moment on.", "");
    }

    @PostMapping(path = PATH, params = "act=enable")
    Reply enable(@PathVariable UUID id) {
        var account = known(id);
        accounts.enable(id);
        return back(id, "The account of " + account.name() + " is open again.", "");
    }

    @PostMapping(path = PATH, params = "act=supervisor")
    Reply supervisor(@PathVariable UUID id, Account me, Typed typed) {
        var account = known(id);
        var supervisor = possibleSupervisors(account).stream()
                .filter(person -> person.id().toString().equals(typed.get("supervisor"))).findFirst();
        if (supervisor.isEmpty()) {
            return shown(account, me, typed, Problems.of("supervisor", "Choose who supervises " + account.name()));
        }
        supervisions.begin(supervisor.get(), account, day.today(), Optional.of(me.id()));
        return back(id, supervisor.get().name() + " supervises " + account.name() + " from today.", "");
    }

    @PostMapping(path = PATH, params = "act=end")
    Reply endSupervision(@PathVariable UUID id, @RequestParam UUID supervision) {
        supervisions.end(supervision);
        return back(id, "The supervision has ended.", "");
    }

    private Shown shown(Account account, Account me, Typed typed, Problems problems) {
        var supervisors = possibleSupervisors(account).stream()
                .map(person -> Choice.of(person.id().toString(), person.name() + ", " + person.workplace().name())).toList();
        return new Shown(account, account.id().equals(me.id()), supervisions.of(account), supervisors, typed, problems);
    }

    private List<Account> possibleSupervisors(Account account) {
        return accounts.all().stream().filter(
                person -> person.is(Role.SUPERVISOR) && person.disabledAt().isEmpty() && !person.id().equals(account.id()))
                .toList();
    }

    private Account known(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Reply back(UUID id, String notice, String once) {
        return new GoTo("/administration/people/" + id, notice, once);
    }
}
