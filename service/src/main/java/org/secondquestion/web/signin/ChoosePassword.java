package org.secondquestion.web.signin;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.Account;
import org.secondquestion.access.OneTimeLinks;
import org.secondquestion.access.PasswordRule;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** Choosing the first or a new password by a link that works once. */
@Controller
public class ChoosePassword {

    private final OneTimeLinks links;

    ChoosePassword(OneTimeLinks links) {
        this.links = links;
    }

    /** The page for the person the link is for; without one, that the link does not work any more. */
    public record Shown(Optional<Account> account, Problems problems) implements Page {

        @Override
        public HttpStatus status() {
            return account.isEmpty() ? HttpStatus.NOT_FOUND : problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping("/password/choose/{token}")
    Reply page(@PathVariable String token) {
        return new Shown(links.whose(token), Problems.none());
    }

    @PostMapping("/password/choose/{token}")
    Reply choose(@PathVariable String token, Typed typed) {
        var account = links.whose(token);
        if (account.isEmpty()) {
            return new Shown(account, Problems.none());
        }
        var refusal = PasswordRule.refusal(typed.exactly("new-password"), account.get().username());
        if (refusal.isPresent()) {
            return new Shown(account, Problems.of("new-password", refusal.get()));
        }
        return links.choosePassword(token, typed.exactly("new-password"))
                ? new GoTo("/sign-in", "Your password is set. Sign in with it now.")
                : new Shown(Optional.empty(), Problems.none());
    }
}
