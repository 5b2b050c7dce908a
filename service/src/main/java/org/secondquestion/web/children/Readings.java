package org.secondquestion.web.children;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.secondquestion.access.Access;
import org.secondquestion.access.Account;
import org.secondquestion.access.Reading;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** Who has read a child's record, and who tried to: open to everybody to whom the record is. */
@Controller
public class Readings {

    private final RecordDoor door;
    private final Access access;

    Readings(RecordDoor door, Access access) {
        this.door = door;
        this.access = access;
    }

    /** The log, the latest first. */
    public record Shown(KnownChild known, List<Reading> readings) implements Page {
    }

    @GetMapping("/children/{reference}/readings")
    Reply page(Account account, @PathVariable String reference) {
        return door.open(account, reference, "List of readings")
                .map(opened -> (Reply) new Shown(opened.known(), access.readingsOf(opened.known().id())))
                .orElseGet(() -> Closed.to(account, reference));
    }
}
