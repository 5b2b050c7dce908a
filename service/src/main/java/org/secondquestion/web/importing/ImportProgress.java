package org.secondquestion.web.importing;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.Account;
import org.secondquestion.casework.BroughtFile;
import org.secondquestion.casework.BroughtFiles;
import org.secondquestion.casework.ImportAChronology;
import org.secondquestion.casework.RunningImport;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.record.OpenRecords;

/** How far an import is, with a way to stop it; the page comes again by itself until it has ended. It shows numbers, and nothing of the record. */
@Controller
public class ImportProgress {

    private static final String PATH = "/children/{reference}/import/{id}/progress";
    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private final OpenRecords records;
    private final BroughtFiles files;

    ImportProgress(OpenRecords records, BroughtFiles files) {
        this.records = records;
        this.files = files;
    }

    /** The numbers so far. */
    public record Shown(String child, String path, String file, boolean ended, boolean stopped, String failure,
            ImportAChronology.SoFar soFar) implements Page {

        public int percent() {
            return (int) Math.round(soFar.share() * 100);
        }

        public static String rows(long count) {
            return LookThrough.Shown.rows(count);
        }
    }

    private interface With {
        Reply reply(String child, BroughtFile file, RunningImport running);
    }

    private Reply with(String reference, UUID id, Account account, With then) {
        var child = records.find(account, reference);
        if (child.isEmpty())
            return Closed.to(account, reference);
        var path = "/children/" + reference;
        Optional<BroughtFile> file = files.find(id, account, child.get());
        return file.flatMap(one -> one.run().map(running -> then.reply(path, one, running)))
                .orElseGet(() -> new GoTo(path + "/import", "That file is not held any more. Choose it again to go on."));
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String reference, @PathVariable UUID id, Account account, HttpServletResponse response) {
        return with(reference, id, account, (child, file, running) -> {
            boolean ended = running.ended();
            if (!ended)
                response.setHeader("Refresh", "3");
            return new Shown(child, child + "/import/" + id, file.name(), ended, running.stopped(), running.failure().orElse(""),
                    running.soFar());
        });
    }

    @PostMapping(path = PATH, params = "act=stop")
    Reply stop(@PathVariable String reference, @PathVariable UUID id, Account account) {
        return with(reference, id, account, (child, file, running) -> {
            running.stop();
            running.await(A_MOMENT);
            return new GoTo(child + "/import/" + id + "/progress");
        });
    }

    @PostMapping(path = PATH, params = "act=done")
    Reply done(@PathVariable String reference, @PathVariable UUID id, Account account) {
        return with(reference, id, account, (child, file, running) -> {
            files.drop(file);
            return new GoTo(running.soFar().suggested() > 0 ? child + "/suggestions" : child, "The file was let go of.");
        });
    }
}
