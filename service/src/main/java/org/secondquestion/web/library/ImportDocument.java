package org.secondquestion.web.library;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.secondquestion.access.Account;
import org.secondquestion.learning.Documents;
import org.secondquestion.learning.Imported;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;

/** Bringing a learning document into the service: it is read at once, and waits for a person. */
@Controller
public class ImportDocument {

    private static final int LONGEST_NAME = 200;

    private final Documents documents;

    ImportDocument(Documents documents) {
        this.documents = documents;
    }

    /** The form for a file, and why the last one was not taken. */
    public record Shown(Problems problems) implements Page {

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping("/library/import")
    Reply page(Account account) {
        Keeper.only(account);
        return new Shown(Problems.none());
    }

    @PostMapping("/library/import")
    Reply bring(Account account, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var by = Keeper.only(account);
        var name = Optional.ofNullable(file).map(MultipartFile::getOriginalFilename).orElse("");
        if (file == null || name.isBlank()) {
            return new Shown(Problems.of("file", "Choose the file that holds the learning document"));
        }
        return switch (documents.bring(bare(name), file.getBytes(), by)) {
            case Imported.Refused refused -> new Shown(Problems.of("file", refused.sentence()));
            case Imported.Kept kept -> new GoTo("/library/documents/" + kept.document().id(),
                    kept.document().fileName() + " is read. Nothing of it is in the library until you confirm it.");
            case Imported.AlreadyThere there -> new GoTo("/library/documents/" + there.document().id(),
                    "This file is here already; it is not kept twice.");
        };
    }

    /** Without folders and signs that no screen shows. */
    private static String bare(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("\\p{Cntrl}", "")
                .strip();
        return last.substring(0, Math.min(last.length(), LONGEST_NAME));
    }
}
