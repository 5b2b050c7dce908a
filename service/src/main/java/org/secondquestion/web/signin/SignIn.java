package org.secondquestion.web.signin;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.access.Account;
import org.secondquestion.access.Attempt;
import org.secondquestion.access.SigningIn;
import org.secondquestion.web.page.Frames;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.KeptTyping;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** Signing in, and out again. */
@Controller
public class SignIn {

    private final SigningIn signingIn;
    private final Sessions sessions;

    SignIn(SigningIn signingIn, Sessions sessions) {
        this.signingIn = signingIn;
        this.sessions = sessions;
    }

    /** The sign-in page: where it leads afterwards, what was typed before, and why it is shown. */
    public record Shown(String to, String kept, String username, Problems problems, String why) implements Page {

        static Shown fresh(String to) {
            return new Shown(to, "", "", Problems.none(), "");
        }

        static Shown tooLate(String to) {
            return new Shown(to, "", "", Problems.none(), "This page had been open for a long time. Please sign in once more.");
        }

        static Shown sessionOver(String to, Kept kept) {
            return new Shown(to, kept.encoded(), "", Problems.none(), kept.any()
                    ? "You were signed out because nothing had reached us for a while. What you typed is kept: sign in and it will be back in its form, not sent yet."
                    : "You were signed out because nothing had reached us for a while. Sign in to go on.");
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping("/sign-in")
    Reply page(@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
        return request.getAttribute(Frames.ACCOUNT) == null ? Shown.fresh(WayBack.safe(to)) : new GoTo(WayBack.safe(to));
    }

    @PostMapping("/sign-in")
    Reply signIn(Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var to = WayBack.safe(typed.get("to"));
        var kept = typed.get("kept");
        var username = typed.get("username");
        var empty = Problems.none().and(username.isEmpty(), "username", "Type your user name")
                .and(typed.exactly("password").isEmpty(), "password", "Type your password");
        if (empty.any()) {
            return new Shown(to, kept, username, empty, "");
        }
        return switch (signingIn.attempt(username, typed.exactly("password"), request.getRemoteAddr())) {
            case Attempt.Welcome(var account) -> welcome(account, to, new Kept(kept), request, response);
            case Attempt.NotThem() -> new Shown(to, kept, username, Problems.of("username",
                    "This user name and password do not belong together"), "");
            case Attempt.Wait(var time) ->
                new Shown(to, kept, username, Problems.of("username", "There were several attempts that did not work. Wait "
                        + words(time) + ", then try again"), "");
        };
    }

    @PostMapping("/sign-out")
    Reply signOut(HttpServletRequest request) {
        Sessions.end(request);
        return new GoTo("/sign-in", "You are signed out.");
    }

    private Reply welcome(Account account, String to, Kept kept, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(account, request, response);
        var typed = kept.typedBy(account);
        if (!typed.fields().isEmpty()) {
            KeptTyping.keep(request, to, typed,
                    "You are signed in again. What you typed is back in the form: check it and send it.");
        }
        return new GoTo(to);
    }

    private static String words(Duration time) {
        long minutes = time.plusSeconds(59).toMinutes();
        return time.toSeconds() < 60
                ? Math.max(1, time.toSeconds()) + " seconds"
                : minutes == 1 ? "a minute" : minutes + " minutes";
    }
}
