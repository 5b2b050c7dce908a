package org.secondquestion.casework;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.secondquestion.exchange.Columns;
import org.secondquestion.exchange.Import;
import org.secondquestion.exchange.ImportedRow;
import org.secondquestion.exchange.RefusedRow;
import org.secondquestion.exchange.RefusedRows;
import org.secondquestion.exchange.Table;
import org.secondquestion.exchange.TableRefused;
import org.secondquestion.exchange.TableRow;

/** A chronology that somebody is about to bring into a child's record: the file, and what they have settled about it so far. */
public final class BroughtFile {

    private static final int ROWS_SHOWN = 5;

    private final UUID id = UUID.randomUUID();
    private final UUID account;
    private final UUID child;
    private final String name;
    private final Path path;
    private final Table table;
    private final Instant brought;
    private volatile Columns columns;
    private volatile Set<String> namesTaken = Set.of();
    private volatile Optional<RunningImport> run = Optional.empty();

    BroughtFile(UUID account, UUID child, String name, Path path, Table table, Columns columns, Instant brought) {
        this.account = account;
        this.child = child;
        this.name = name;
        this.path = path;
        this.table = table;
        this.columns = columns;
        this.brought = brought;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** What kind of file it is, in words. */
    public String form() {
        return table.form();
    }

    public Columns columns() {
        return columns;
    }

    public void choose(Columns chosen) {
        columns = chosen;
    }

    /** The names in the column of the child that mean this child; rows without a name are taken always. */
    public void take(Set<String> names) {
        namesTaken = Set.copyOf(names);
    }

    /** The import of it, once it has begun. */
    public Optional<RunningImport> run() {
        return run;
    }

    void begins(RunningImport running) {
        run = Optional.of(running);
    }

    ImportAChronology.Brought brought() {
        var names = namesTaken;
        return new ImportAChronology.Brought(table, name, columns,
                row -> row.child().isBlank() || names.contains(row.child().strip()));
    }

    /** The first rows as they stand in the file. */
    public List<TableRow> firstRows() throws TableRefused {
        var first = new ArrayList<TableRow>();
        table.read((row, share) -> {
            if (!row.isBlank())
                first.add(row);
            return first.size() < ROWS_SHOWN;
        });
        return first;
    }

    /** What would come of its rows; nothing is recorded. */
    public LookedThrough lookThrough(LocalDate today) throws TableRefused {
        var looked = new LookedThrough.Looking();
        var ended = Import.read(table, columns, today, looked::take, (rows, share) -> true);
        return looked.done(ended);
    }

    /** Writes the rows that are refused as a CSV file to mend, with those that the record did not take. */
    public void writeRefused(Writer to, LocalDate today) throws TableRefused, IOException {
        try (var out = new RefusedRows(to, columns)) {
            Import.read(table, columns, today, row -> {
                switch (row) {
                    case RefusedRow refused -> out.add(refused);
                    case ImportedRow read -> {
                    }
                }
            }, (rows, share) -> true);
            run.ifPresent(running -> running.notRecorded().forEach(out::add));
        }
    }

    boolean isOf(UUID somebody, UUID whose) {
        return account.equals(somebody) && child.equals(whose);
    }

    UUID child() {
        return child;
    }

    UUID account() {
        return account;
    }

    Path path() {
        return path;
    }

    boolean isOlderThan(Instant moment) {
        return brought.isBefore(moment) && run.map(RunningImport::ended).orElse(true);
    }
}
