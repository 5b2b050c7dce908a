package org.secondquestion.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.secondquestion.exchange.ImportedRow;
import org.secondquestion.exchange.TableRefused;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.specimen.AccuracyReport;
import org.secondquestion.words.Finding;
import org.secondquestion.words.Lexicon;
import org.secondquestion.words.NoteReader;

/** Shows what the reader finds in a chronology from elsewhere, row by row, or in the text of one note. */
@Command(name = "read", description = "Show the rows of a chronology and the facts that the words of each suggest, or those of one note.", mixinStandardHelpOptions = true, footer = {
        "", "Exit codes: 0 read, 2 the input was refused, or some of its rows were."})
final class Read implements Callable<Integer> {

    /** How it is printed. */
    enum Format {
        TEXT, JSON
    }

    private static final NoteReader READER = new NoteReader(Lexicon.standard());

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "CSV, XLSX, DOCX, PDF, a text with dates, or the text of one note; - for the standard input.")
    private String file = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text or json; text if left out.", defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = "--refused", paramLabel = "FILE", description = "Write the rows that could not be read to this CSV file, to mend and read again.")
    private Optional<Path> refused = Optional.empty();

    @Option(names = "--accuracy", description = "Print how well the reader reads the annotated notes that come with the product.")
    private boolean accuracy;

    /** One fact that is found: as what it is told, whose word it is, and the words it rests on. */
    private record Fact(String told, String by, String fact, boolean suggested, List<String> words) {
    }

    /** One row and what its words tell. */
    private record Row(long row, String happened, String recorded, String agency, String author, String child, String words,
            List<Fact> facts) {
    }

    private record Unread(long row, String reason) {
    }

    private record Whole(String form, List<Row> rows, List<Unread> refused) {
    }

    private record Note(String words, List<Fact> facts) {
    }

    @Override
    public Integer call() {
        if (accuracy) {
            spec.commandLine().getOut().println(AccuracyReport.of(Lexicon.standard()));
            spec.commandLine().getOut().flush();
            return 0;
        }
        if (file.isEmpty())
            throw new InputRefused("Name the file to read; - for the standard input.");
        try (var chosen = ChronologyFile.open(file)) {
            if (chosen.isNotation())
                throw new InputRefused(
                        chosen.name() + " is a chronology in the notation: its facts stand in it. Ask of it with: ./sq ask "
                                + file);
            var out = spec.commandLine().getOut();
            int exit = read(chosen, out);
            out.flush();
            return exit;
        }
    }

    private int read(ChronologyFile chosen, PrintWriter out) {
        try {
            return rows(ExportedChronology.read(chosen, LocalDate.now(Clock.system(Entry.ENGLAND))), out);
        } catch (TableRefused refusal) {
            var text = chosen.text().map(String::strip).filter(words -> !words.isEmpty() && !words.contains("\0"))
                    .filter(words -> refusal.sentence().startsWith("No line of this file begins with a date"));
            note(text.orElseThrow(() -> new InputRefused(refusal.sentence())), out);
            return 0;
        }
    }

    private int rows(ExportedChronology read, PrintWriter out) {
        refused.ifPresent(read::writeRefused);
        if (format == Format.JSON)
            out.println(AskJson.MAPPER.writeValueAsString(new Whole(read.form(), read.rows().stream().map(Read::row).toList(),
                    read.refused().stream().map(row -> new Unread(row.number(), row.reason())).toList())));
        else {
            read.rows().forEach(row -> print(row(row), out));
            read.refused().forEach(row -> out.println("Not read. Row " + row.number() + ": " + row.reason()));
            out.println(read.form() + ": " + read.rows().size() + " rows read, " + read.refused().size() + " refused.");
        }
        return read.refused().isEmpty() ? 0 : 2;
    }

    private void note(String words, PrintWriter out) {
        var facts = facts(words);
        if (format == Format.JSON)
            out.println(AskJson.MAPPER.writeValueAsString(new Note(words, facts)));
        else if (facts.isEmpty())
            out.println("Nothing in these words tells a fact that the reader knows.");
        else
            facts.forEach(fact -> print(fact, out));
    }

    private static void print(Row row, PrintWriter out) {
        out.println("Row " + row.row + ", " + row.happened + ", " + row.agency + (row.author.isEmpty() ? "" : ", " + row.author)
                + (row.child.isEmpty() ? "" : ", of " + row.child));
        out.println("  " + row.words.replace("\n", "\n  "));
        row.facts.forEach(fact -> print(fact, out));
        out.println();
    }

    private static void print(Fact fact, PrintWriter out) {
        out.println("  - " + fact.fact + " (" + fact.told + (fact.suggested ? "" : ", not suggested") + "; word of: " + fact.by
                + ") \""
                + String.join("\", \"", fact.words) + "\"");
    }

    private static Row row(ImportedRow row) {
        return new Row(row.number(), row.happened().toString(), row.recorded().map(Instant::toString).orElse(""),
                row.agency().toString(), row.author(), row.child(), row.words(), facts(row.words()));
    }

    private static List<Fact> facts(String words) {
        return READER.read(words).stream().map(found -> fact(found, words)).toList();
    }

    private static Fact fact(Finding found, String note) {
        var told = switch (found.state()) {
            case NOW -> "told as so";
            case PAST -> "told as history";
            case MAYBE -> "told as possible";
            case DENIED -> "told as not so";
        };
        return new Fact(told, Kinds.words(found.by()),
                found.offered().map(fact -> Kinds.of(fact).write(fact)).orElse(found.fact()),
                found.offered().isPresent(),
                found.words().stream().map(piece -> piece.in(note)).toList());
    }
}
