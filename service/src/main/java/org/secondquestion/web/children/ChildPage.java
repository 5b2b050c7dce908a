package org.secondquestion.web.children;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.secondquestion.access.Account;
import org.secondquestion.access.Basis;
import org.secondquestion.access.Day;
import org.secondquestion.access.Involvement;
import org.secondquestion.access.Involvements;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.web.page.Ages;
import org.secondquestion.web.page.Dates;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** A child: who the child is and who works with the child. */
@Controller
public class ChildPage {

    private final RecordDoor door;
    private final Involvements involvements;
    private final Day day;

    ChildPage(RecordDoor door, Involvements involvements, Day day) {
        this.door = door;
        this.involvements = involvements;
        this.day = day;
    }

    /** Who the child is, why the record is open, and who is involved today. */
    public record Shown(KnownChild known, String age, Basis basis, List<Involvement> involved) implements Page {

        /** What is said where the record is open in an emergency only; empty where it is not. */
        public String emergency() {
            return basis instanceof Basis.Emergency(var reason, var until)
                    ? "This record is open to you in an emergency, until " + Dates.moment(until) + ". You said: " + reason
                    : "";
        }
    }

    @GetMapping("/children/{reference}")
    Reply page(Account account, @PathVariable String reference) {
        return door.open(account, reference, "Record").map(opened -> {
            var known = opened.known();
            var involved = involvements.with(known.id()).stream().filter(one -> one.current(day.today())).toList();
            return (Reply) new Shown(known, Ages.of(known.child(), day.today()), opened.basis(), involved);
        }).orElseGet(() -> Closed.to(account, reference));
    }
}
