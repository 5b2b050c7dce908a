package org.secondquestion.web.importing;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.Account;
import org.secondquestion.casework.BroughtFile;
import org.secondquestion.casework.BroughtFiles;
import org.secondquestion.casework.LookedThrough;
import org.secondquestion.exchange.ImportedRow;
import org.secondquestion.exchange.TableRefused;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;
import org.secondquestion.web.record.OpenRecord;
import org.secondquestion.web.record.OpenRecords;

/** What would come of the rows of a file, before anything is recorded. */
@Controller
public class LookThrough {

    private static final String PATH = "/children/{reference}/import/{id}/rows";
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int LONGEST = 400;

    private final ImportDoor door;
    private final OpenRecords records;
    private final BroughtFiles files;

    LookThrough(ImportDoor door, OpenRecords records, BroughtFiles files) {
        this.door = door;
        this.records = records;
        this.files = files;
    }

    /** One row as it would be recorded. */
    public record Row(String number, String happened, String agency, String author, String child, String words) {

        static Row of(ImportedRow row) {
            var words = row.words().length() <= LONGEST ? row.words() : row.words().substring(0, LONGEST) + " …";
            return new Row(String.valueOf(row.number()), row.happened().toString(), row.agency().toString(), row.author(),
                    row.child(),
                    words);
        }
    }

    /** The rows that are read and refused, the first of each, and the children they name. */
    public record Shown(String path, String name, String file, LookedThrough looked, Set<String> chosen) implements Page {

        public List<Row> rows() {
            return looked.firstRead().stream().map(Row::of).toList();
        }

        public List<Choice> children() {
            return looked.children().entrySet().stream()
                    .map(child -> Choice.of(child.getKey(), child.getKey() + " (" + rows(child.getValue()) + ")")).toList();
        }

        public static String rows(long count) {
            return count == 1 ? "1 row" : String.format(Locale.ROOT, "%,d rows", count);
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String reference, @PathVariable UUID id, Account account) {
        return door.with(account, reference, id, this::shown);
    }

    private Reply shown(OpenRecord record, BroughtFile file) throws TableRefused {
        if (file.run().isPresent())
            return new GoTo(ImportDoor.path(record, file) + "/progress");
        var looked = file.lookThrough(files.today());
        var own = looked.children().keySet().stream().filter(child -> plain(child).equals(plain(record.child().name())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Shown(ImportDoor.path(record, file), record.child().name(), file.name(), looked, own);
    }

    @PostMapping(PATH)
    Reply begin(@PathVariable String reference, @PathVariable UUID id, Account account, Typed typed) {
        return door.with(account, reference, id, (record, file) -> {
            file.take(Set.copyOf(typed.all("children").stream().map(String::strip).toList()));
            files.begin(file, account).await(A_MOMENT);
            return new GoTo(ImportDoor.path(record, file) + "/progress");
        });
    }

    /** The refused rows as a file to mend and bring in again. */
    @GetMapping("/children/{reference}/import/{id}/refused.csv")
    ResponseEntity<byte[]> refused(@PathVariable String reference, @PathVariable UUID id, Account account) throws IOException {
        var file = records.find(account, reference).flatMap(child -> files.find(id, account, child));
        if (file.isEmpty())
            return ResponseEntity.notFound().build();
        var text = new StringWriter();
        text.write('\uFEFF');
        try {
            file.get().writeRefused(text, files.today());
        } catch (TableRefused refused) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rows-to-mend.csv\"")
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
