package org.secondquestion.web.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.Account;
import org.secondquestion.casework.BroughtFile;
import org.secondquestion.casework.BroughtFiles;
import org.secondquestion.exchange.Column;
import org.secondquestion.exchange.Columns;
import org.secondquestion.exchange.Role;
import org.secondquestion.exchange.TableRefused;
import org.secondquestion.web.component.Choice;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;
import org.secondquestion.web.record.OpenRecord;

/** What each column of a file tells: guessed, and put right by a person before anything is read. */
@Controller
public class ChooseColumns {

    private static final String PATH = "/children/{reference}/import/{id}/columns";
    private static final int LONGEST_EXAMPLE = 140;
    private static final int EXAMPLES = 3;

    private final ImportDoor door;
    private final BroughtFiles files;

    ChooseColumns(ImportDoor door, BroughtFiles files) {
        this.door = door;
        this.files = files;
    }

    /** One column: its heading, what stands in its first rows, and what it is taken to tell. */
    public record Line(String field, String heading, List<String> examples, String role) {
    }

    /** The columns of the file. */
    public record Shown(String path, String name, String file, String form, List<Line> lines, Problems problems) implements Page {

        public List<Choice> roles() {
            return Arrays.stream(Role.values()).map(role -> Choice.of(role.name(), capital(role.inWords()))).toList();
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String reference, @PathVariable UUID id, Account account) {
        return door.with(account, reference, id,
                (record, file) -> shown(record, file,
                        file.columns().columns().stream().map(column -> column.role().name()).toList(),
                        Problems.none()));
    }

    @PostMapping(path = PATH, params = "act=drop")
    Reply drop(@PathVariable String reference, @PathVariable UUID id, Account account) {
        return door.with(account, reference, id, (record, file) -> {
            files.drop(file);
            return new GoTo(record.path(), "The file was let go of. Nothing of it was kept.");
        });
    }

    @PostMapping(path = PATH, params = "act=choose")
    Reply choose(@PathVariable String reference, @PathVariable UUID id, Account account, Typed typed) {
        return door.with(account, reference, id, (record, file) -> {
            var before = file.columns();
            var columns = new ArrayList<Column>();
            var chosen = new ArrayList<String>();
            for (int at = 0; at < before.columns().size(); at++) {
                var column = before.columns().get(at);
                var role = role(typed.get("column-" + at)).orElse(column.role());
                columns.add(new Column(column.heading(), role));
                chosen.add(role.name());
            }
            var problems = problems(columns);
            if (!problems.any()) {
                var whole = new Columns(columns, before.headed());
                problems = whole.missing().map(sentence -> Problems.of("column-0", sentence)).orElse(problems);
                if (!problems.any()) {
                    file.choose(whole);
                    return new GoTo(ImportDoor.path(record, file) + "/rows");
                }
            }
            return shown(record, file, chosen, problems);
        });
    }

    private static Problems problems(List<Column> columns) {
        var problems = Problems.none();
        for (int at = 0; at < columns.size(); at++) {
            var role = columns.get(at).role();
            boolean taken = columns.subList(0, at).stream().anyMatch(other -> other.role() == role);
            problems = problems.and(role.single() && taken, "column-" + at,
                    "Only one column tells: " + role.inWords() + ". Choose something else for this one, or for the other.");
        }
        return problems;
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values()).filter(role -> role.name().equals(name)).findFirst();
    }

    private static Shown shown(OpenRecord record, BroughtFile file, List<String> roles, Problems problems) throws TableRefused {
        var first = file.firstRows();
        var columns = file.columns().columns();
        var lines = new ArrayList<Line>();
        for (int at = 0; at < columns.size(); at++) {
            int column = at;
            var heading = columns.get(at).heading();
            var examples = first.stream().map(row -> row.cell(column).strip())
                    .filter(cell -> !cell.isEmpty() && !cell.replaceAll("\\s+", " ").equals(heading)).limit(EXAMPLES)
                    .map(ChooseColumns::shortened).toList();
            lines.add(new Line("column-" + at, heading.isEmpty() ? "Column " + (at + 1) : heading, examples, roles.get(at)));
        }
        return new Shown(ImportDoor.path(record, file), record.child().name(), file.name(), file.form(), lines, problems);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_EXAMPLE ? text : text.substring(0, LONGEST_EXAMPLE) + " …";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
