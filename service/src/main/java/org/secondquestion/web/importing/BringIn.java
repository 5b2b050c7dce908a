package org.secondquestion.web.importing;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.secondquestion.access.Account;
import org.secondquestion.casework.BroughtFiles;
import org.secondquestion.exchange.TableRefused;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.record.OpenRecord;
import org.secondquestion.web.record.OpenRecords;

/** Choosing the file with a chronology from elsewhere. */
@Controller
public class BringIn {

    private static final String PATH = "/children/{reference}/import";
    private static final int LONGEST_NAME = 120;

    private final OpenRecords records;
    private final BroughtFiles files;

    BringIn(OpenRecords records, BroughtFiles files) {
        this.records = records;
        this.files = files;
    }

    /** The form for a file, and why the last one was not taken. */
    public record Shown(String path, String name, Problems problems) implements Page {

        static Shown of(OpenRecord record, Problems problems) {
            return new Shown(record.path(), record.child().name(), problems);
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String reference, Account account) {
        return records.open(account, reference, ImportDoor.READING).<Reply>map(record -> Shown.of(record, Problems.none()))
                .orElseGet(() -> Closed.to(account, reference));
    }

    @PostMapping(PATH)
    Reply bring(@PathVariable String reference, Account account, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var record = records.open(account, reference, ImportDoor.READING);
        if (record.isEmpty())
            return Closed.to(account, reference);
        var name = Optional.ofNullable(file).map(MultipartFile::getOriginalFilename).map(BringIn::bare).orElse("");
        if (file == null || name.isEmpty())
            return Shown.of(record.get(), Problems.of("file", "Choose the file that holds the chronology"));
        try (var content = file.getInputStream()) {
            var brought = files.bring(account, record.get().id(), name, content);
            return new GoTo(ImportDoor.path(record.get(), brought) + "/columns");
        } catch (TableRefused refused) {
            return Shown.of(record.get(), Problems.of("file", refused.sentence()));
        }
    }

    /** Without folders and signs that no screen shows. */
    private static String bare(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
