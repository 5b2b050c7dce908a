package org.secondquestion.web.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.Accounts;
import org.secondquestion.access.Agencies;
import org.secondquestion.access.OneTimeLinks;
import org.secondquestion.access.Role;
import org.secondquestion.access.Workplace;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;
import org.secondquestion.web.signin.Usernames;

/** Adding somebody, who then chooses a password by a one-time link. */
@Controller
public class AddPerson {

    private final Accounts accounts;
    private final Agencies agencies;
    private final OneTimeLinks links;
    private final LinkAddress address;

    AddPerson(Accounts accounts, Agencies agencies, OneTimeLinks links, LinkAddress address) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.links = links;
        this.address = address;
    }

    /** The form, with the agencies to choose from. */
    public record Shown(List<Choice> agencies, Typed typed, Problems problems) implements Page {

        public List<Choice> roles() {
            return roleChoices();
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping("/administration/people/add")
    Reply page(Typed typed) {
        return shown(typed, Problems.none());
    }

    @PostMapping("/administration/people/add")
    Reply add(Typed typed, HttpServletRequest request) {
        var workplace = agencies.all().stream().filter(agency -> agency.id().toString().equals(typed.get("agency"))).findFirst();
        var problems = Problems.none().and(typed.get("name").isEmpty(), "name", "Type the person's name")
                .and(!Usernames.possible(typed.get("username")), "username", Usernames.RULE)
                .and(workplace.isEmpty(), "agency", "Choose the agency the person works for")
                .and(chosen(typed).isEmpty(), "roles", "Choose what the person does; it can be more than one");
        if (problems.any()) {
            return shown(typed, problems);
        }
        return accounts.add(typed.get("username"), typed.get("name"), workplace.orElseThrow(), chosen(typed))
                .map(account -> (Reply) new GoTo("/administration/people/" + account.id(), account.name() + " is added.",
                        address.ofPassword(links.forPassword(account.id()), request)))
                .orElseGet(
                        () -> shown(typed, Problems.of("username", "Somebody has this user name already. Choose another one.")));
    }

    private Shown shown(Typed typed, Problems problems) {
        return new Shown(agencyChoices(agencies.all()), typed, problems);
    }

    static List<Choice> agencyChoices(List<Workplace> agencies) {
        return agencies.stream()
                .map(agency -> Choice.of(agency.id().toString(),
                        agency.area().isEmpty() ? agency.name() : agency.name() + ", " + agency.area()))
                .toList();
    }

    static List<Choice> roleChoices() {
        return Arrays.stream(Role.values()).map(role -> Choice.of(role.name(), role.words()).hint(role.meaning())).toList();
    }

    static Set<Role> chosen(Typed typed) {
        return Arrays.stream(Role.values()).filter(role -> typed.all("roles").contains(role.name())).collect(Collectors.toSet());
    }

}
