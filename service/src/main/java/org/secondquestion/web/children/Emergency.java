package org.secondquestion.web.children;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.access.Emergencies;
import org.secondquestion.journal.Children;
import org.secondquestion.web.component.DatePart;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** Opening a record without involvement, to protect a child now. */
@Controller
public class Emergency {

    private static final int SHORTEST_REASON = 15;

    private final Emergencies emergencies;
    private final Children children;

    Emergency(Emergencies emergencies, Children children) {
        this.emergencies = emergencies;
        this.children = children;
    }

    /** The form: which child, and why now. */
    public record Shown(String reference, Typed typed, Problems problems) implements Page {

        public List<DatePart> born() {
            return DatePart.dayMonthYear(typed.get("born-day"), typed.get("born-month"), typed.get("born-year"));
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping("/emergency")
    Reply page(Account account, @RequestParam(defaultValue = "") String reference, Typed typed) {
        return forThoseWhoWorkWithChildren(account, new Shown(reference, typed, Problems.none()));
    }

    @PostMapping("/emergency")
    Reply open(Account account, Typed typed) {
        var reference = typed.get("reference");
        var found = find(typed);
        var nobody = reference.isEmpty() && typed.get("child").isEmpty();
        var problems = Problems.none()
                .and(nobody, "reference", "Type the reference of the record, or the child's name and date of birth")
                .and(found.isEmpty(), reference.isEmpty() ? "child" : "reference", reference.isEmpty()
                        ? "No record, or more than one, has this name and date of birth. Check both, or ask the duty team for the reference."
                        : "No record has this reference. Check it, or type the child's name and date of birth instead.")
                .and(typed.get("reason").length() < SHORTEST_REASON, "reason",
                        "Say in a sentence what you need to know to protect the child now");
        if (problems.any()) {
            return forThoseWhoWorkWithChildren(account, new Shown(reference, typed, problems));
        }
        emergencies.open(account, found.orElseThrow(), typed.get("reason"));
        return new GoTo("/children/" + children.all(List.of(found.orElseThrow())).getFirst().reference());
    }

    private Optional<UUID> find(Typed typed) {
        if (!typed.get("reference").isEmpty()) {
            return children.findByReference(typed.get("reference"));
        }
        var named = born(typed).map(born -> children.findByNameAndBirth(typed.get("child"), born)).orElse(List.of());
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> born(Typed typed) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(typed.get("born-year")), Integer.parseInt(typed.get("born-month")),
                    Integer.parseInt(typed.get("born-day"))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Reply forThoseWhoWorkWithChildren(Account account, Shown shown) {
        if (!account.worksWithChildren()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return shown;
    }
}
