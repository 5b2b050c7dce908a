package org.secondquestion.web.trouble;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** The page in place of one that could not be shown. */
@Controller
public class Trouble implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    /** What happened and what to do next, in words to the person; a number to give to support where the fault is ours. */
    public record Shown(HttpStatus status, String title, String what, String next, String number) implements Page {
    }

    @RequestMapping("/error")
    Reply show(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : null;
        var number = String.valueOf(request.getAttribute(RequestNumber.ATTRIBUTE));
        return switch (status == null ? HttpStatus.NOT_FOUND : status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED -> new Shown(HttpStatus.NOT_FOUND, "There is nothing to show here",
                    "The address may be mistyped, or the page may have moved.",
                    "Go back to the page you came from, or start again from the top.", "");
            case FORBIDDEN -> new Shown(HttpStatus.FORBIDDEN, "This page is not for your role",
                    "Your account does not include what this page does.",
                    "If your work needs it, ask the administrator of your partnership to change your roles.", "");
            case CONTENT_TOO_LARGE -> new Shown(HttpStatus.CONTENT_TOO_LARGE, "This is too large to take",
                    "What was sent is larger than a form or a file may be. Nothing of it was kept.",
                    "Go back, shorten the text or choose a smaller file, and send it again.", "");
            case BAD_REQUEST, UNSUPPORTED_MEDIA_TYPE, NOT_ACCEPTABLE -> new Shown(HttpStatus.BAD_REQUEST,
                    "This could not be understood",
                    "Part of what was sent is missing, often because the page had been open for a long time. Nothing was changed.",
                    "Go back, load the page again and send the form once more.", "");
            default -> {
                LOG.error("A page could not be shown: {} ({})", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), number,
                        (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
                yield new Shown(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side",
                        "The page could not be shown. What you saved before is safe; we can't say so for what you sent just now.",
                        "Go back and look whether it was saved, then try again. If it goes on, tell your administrator this number.",
                        number);
            }
        };
    }
}
