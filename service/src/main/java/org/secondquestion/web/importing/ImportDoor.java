package org.secondquestion.web.importing;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.secondquestion.access.Account;
import org.secondquestion.casework.BroughtFile;
import org.secondquestion.casework.BroughtFiles;
import org.secondquestion.exchange.TableRefused;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.record.OpenRecord;
import org.secondquestion.web.record.OpenRecords;

/** The way to a file that is being brought in: through the door of the record, and only to who brought it. */
@Component
class ImportDoor {

    static final String READING = "Bringing in a chronology";

    private final OpenRecords records;
    private final BroughtFiles files;

    ImportDoor(OpenRecords records, BroughtFiles files) {
        this.records = records;
        this.files = files;
    }

    /** What is answered with the record and the file at hand. */
    interface With {
        Reply reply(OpenRecord record, BroughtFile file) throws TableRefused;
    }

    Reply with(Account account, String reference, UUID id, With then) {
        return records.open(account, reference, READING).map(record -> files.find(id, account, record.id())
                .map(file -> answered(record, file, then))
                .orElseGet(
                        () -> new GoTo(record.path() + "/import", "That file is not held any more. Choose it again to go on.")))
                .orElseGet(() -> Closed.to(account, reference));
    }

    private Reply answered(OpenRecord record, BroughtFile file, With then) {
        try {
            return then.reply(record, file);
        } catch (TableRefused refused) {
            files.drop(file);
            return BringIn.Shown.of(record, Problems.of("file", refused.sentence()));
        }
    }

    static String path(OpenRecord record, BroughtFile file) {
        return record.path() + "/import/" + file.id();
    }
}
