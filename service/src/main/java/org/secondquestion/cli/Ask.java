package org.secondquestion.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.secondquestion.exchange.TableRefused;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Notation;
import org.secondquestion.specimen.Caseload;

/** Reads a chronology and prints what it leaves open. */
@Command(name = "ask", description = "Read a chronology and print the questions that it leaves open.", mixinStandardHelpOptions = true, footer = {
        "",
        "Exit codes: 0 nothing is open, 1 questions are open, 2 the input was refused,",
        "or a part of it was and the rest leaves nothing open."})
final class Ask implements Callable<Integer> {

    /** How the questions are printed. */
    enum Format {
        TEXT, JSON, HTML, CARDS
    }

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "A chronology in the notation of docs/chronology-notation.md, or as CSV, XLSX, DOCX, PDF or text with dates; - for the standard input.")
    private String file = "";

    @Option(names = "--on", paramLabel = "DATE", description = "Ask as of this day, like 2026-03-09; today if left out.")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--known", paramLabel = "DATE", description = "Only what had been recorded by the end of this day; everything if left out.")
    private Optional<LocalDate> known = Optional.empty();

    @Option(names = "--child", paramLabel = "NAME", description = "Whose chronology it is, where the file is a table or a text.")
    private Optional<String> child = Optional.empty();

    @Option(names = "--born", paramLabel = "DATE", description = "When this child was born.")
    private Optional<LocalDate> born = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, html or cards (CDS Hooks 2.0.1); text if left out.", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--load", description = "Print how many questions are new in each week: of the file, or, without one, of the invented families and a generated caseload.")
    private boolean load;

    @Option(names = "--children", paramLabel = "N", description = "How many children the generated caseload has; 100 if left out.", defaultValue = "100")
    private int children;

    @Override
    public Integer call() {
        if (load)
            return load();
        if (file.isEmpty())
            throw new InputRefused("Name the file with the chronology; - for the standard input.");
        var read = read();
        var asked = AskedOf.each(read.entries(), read.place(), on.orElseGet(Ask::today), known.orElse(LocalDate.of(9999, 1, 1)));
        var out = spec.commandLine().getOut();
        print(asked, out);
        out.flush();
        if (asked.stream().anyMatch(child -> !child.questions().isEmpty()))
            return 1;
        return read.entries().refused().isEmpty() ? 0 : 2;
    }

    /** What a file holds, and what its entries are numbered by. */
    private record Read(Notation.Read entries, String place) {
    }

    private Read read() {
        try (var chosen = ChronologyFile.open(file)) {
            if (chosen.isNotation())
                return new Read(chosen.notation(), "line");
            var given = new ExportedChronology.Given(child, born);
            var exported = ExportedChronology.read(chosen, today());
            exported.assumed(given).forEach(spec.commandLine().getErr()::println);
            return new Read(exported.entries(given), "row");
        } catch (TableRefused refused) {
            throw new InputRefused(refused.sentence() + "\nA chronology in the notation begins with a line like:\n"
                    + "  child ada | Ada Name | born 2020-03-09 | girl | known 2025-01-31");
        }
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.system(Entry.ENGLAND));
    }

    private int load() {
        var out = spec.commandLine().getOut();
        var progress = spec.commandLine().getErr();
        if (file.isEmpty())
            AskLoad.ofSpecimens(children, on.orElse(Caseload.LAST_DAY), out, progress);
        else {
            var read = read().entries();
            AskLoad.of(file, read.children().stream().map(read::chronologyOf).toList(), out, progress);
        }
        out.flush();
        return 0;
    }

    private void print(List<AskedOf> asked, PrintWriter out) {
        switch (format) {
            case TEXT -> AskText.print(asked, out, spec.commandLine().getColorScheme());
            case JSON -> out.println(AskJson.of(asked));
            case HTML -> out.print(AskHtml.of(asked));
            case CARDS -> out.println(AskCards.of(asked));
        }
    }
}
