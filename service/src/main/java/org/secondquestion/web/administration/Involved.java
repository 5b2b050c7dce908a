package org.secondquestion.web.administration;

import java.util.Locale;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.journal.Children;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;

/** The way to the involvements of one child: by the reference of the record. */
@Controller
public class Involved {

    private final Children children;

    Involved(Children children) {
        this.children = children;
    }

    /** The form that asks for a reference. */
    public record Shown(String reference, Problems problems) implements Page {

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping("/administration/involvement")
    Reply page(@RequestParam(defaultValue = "") String reference) {
        var written = reference.strip().toUpperCase(Locale.ROOT);
        if (written.isEmpty()) {
            return new Shown("", Problems.none());
        }
        return children.findByReference(written).isPresent()
                ? new GoTo("/administration/involvement/" + written)
                : new Shown(written, Problems.of("reference", "No record has this reference. It looks like SQ-1001."));
    }
}
