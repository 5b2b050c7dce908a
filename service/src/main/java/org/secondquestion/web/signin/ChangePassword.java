package org.secondquestion.web.signin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.Account;
import org.secondquestion.access.Attempt;
import org.secondquestion.access.PasswordRule;
import org.secondquestion.access.Passwords;
import org.secondquestion.access.SigningIn;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** Changing one's own password; every other session of the account ends with it. */
@Controller
public class ChangePassword {

    private final SigningIn signingIn;
    private final Passwords passwords;
    private final Sessions sessions;

    ChangePassword(SigningIn signingIn, Passwords passwords, Sessions sessions) {
        this.signingIn = signingIn;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /** The page, and whether the person has to change it before anything else. */
    public record Shown(Account account, Problems problems) implements Page {

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping("/password")
    Reply page(Account account) {
        return new Shown(account, Problems.none());
    }

    @PostMapping("/password")
    Reply change(Account account, Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var old = typed.exactly("old-password");
        var chosen = typed.exactly("new-password");
        var refusal = PasswordRule.refusal(chosen, account.username());
        var problems = Problems.none().and(old.isEmpty(), "old-password", "Type the password you have now")
                .and(refusal.isPresent(), "new-password", refusal.orElse(""))
                .and(!chosen.isEmpty() && chosen.equals(old), "new-password",
                        "Choose a password that differs from the one you have now");
        if (problems.any()) {
            return new Shown(account, problems);
        }
        return switch (signingIn.attempt(account.username(), old, request.getRemoteAddr())) {
            case Attempt.Welcome(var same) -> {
                passwords.set(same.id(), chosen);
                sessions.open(same, request, response);
                yield new GoTo("/", "Your password is changed. You are signed out everywhere else.");
            }
            case Attempt.NotThem() -> new Shown(account, Problems.of("old-password", "This is not the password you have now"));
            case Attempt.Wait(var time) ->
                new Shown(account, Problems.of("old-password", "There were several attempts that did not work. Try again in "
                        + Optional.of(time.toMinutes() + 1).get() + " minutes."));
        };
    }
}
