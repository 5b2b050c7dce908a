package org.secondquestion.web.record;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.secondquestion.access.Access;
import org.secondquestion.access.Account;
import org.secondquestion.access.Reading;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** Who read a child's record, when and why, and who tried to. */
@Controller
public class Readings {

    private final RecordDoor door;
    private final Access access;

    Readings(RecordDoor door, Access access) {
        this.door = door;
        this.access = access;
    }

    /** The readings, the latest first; this one is among them. */
    public record Shown(String path, String name, List<Reading> readings) implements Page {
    }

    @GetMapping("/children/{reference}/readings")
    Reply page(@PathVariable String reference, Account account) {
        return door.open(account, reference, "Who read this record")
                .<Reply>map(record -> new Shown(record.path(), record.child().name(), access.readingsOf(record.id())))
                .orElseGet(() -> new NoRecord(reference, account.worksWithChildren()));
    }
}
