package org.secondquestion.web.signin;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.FirstAdministrator;
import org.secondquestion.access.OneTimeLinks;
import org.secondquestion.access.PasswordRule;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** The first page of an empty system: its partnership's name and its first administrator. */
@Controller
public class SetUp {

    private final OneTimeLinks links;

    SetUp(OneTimeLinks links) {
        this.links = links;
    }

    /** The page, or that the link does not work any more. */
    public record Shown(boolean works, Typed typed, Problems problems) implements Page {

        @Override
        public HttpStatus status() {
            return !works ? HttpStatus.NOT_FOUND : problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping("/set-up/{token}")
    Reply page(@PathVariable String token) {
        return new Shown(links.opensSetUp(token), Typed.nothing(), Problems.none());
    }

    @PostMapping("/set-up/{token}")
    Reply setUp(@PathVariable String token, Typed typed) {
        var refusal = PasswordRule.refusal(typed.exactly("new-password"), typed.get("username"));
        var problems = Problems.none().and(typed.get("partnership").isEmpty(), "partnership", "Type the name of your partnership")
                .and(typed.get("name").isEmpty(), "name", "Type your name as colleagues know it")
                .and(!Usernames.possible(typed.get("username")), "username", Usernames.RULE)
                .and(refusal.isPresent(), "new-password", refusal.orElse(""));
        if (problems.any()) {
            return new Shown(links.opensSetUp(token), typed.withoutSecrets(), problems);
        }
        var first = new FirstAdministrator(typed.get("partnership"), typed.get("name"), typed.get("username"),
                typed.exactly("new-password"));
        return links.setUp(token, first).isPresent()
                ? new GoTo("/sign-in", "Second Question is set up. Sign in with your user name and password.")
                : new Shown(false, Typed.nothing(), Problems.none());
    }
}
