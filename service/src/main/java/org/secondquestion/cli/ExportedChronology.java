package org.secondquestion.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.secondquestion.casework.RowAsEntries;
import org.secondquestion.exchange.ChronologyTable;
import org.secondquestion.exchange.Columns;
import org.secondquestion.exchange.Import;
import org.secondquestion.exchange.ImportedRow;
import org.secondquestion.exchange.RefusedRow;
import org.secondquestion.exchange.RefusedRows;
import org.secondquestion.exchange.TableRefused;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Service;

/** A chronology as a case system exports it, or as people keep it: its rows, and as entries what they say and suggest. */
record ExportedChronology(String name, String form, Columns columns, List<ImportedRow> rows, List<RefusedRow> refused,
        boolean monthMayStandFirst) {

    private static final RowAsEntries.By NOBODY = new RowAsEntries.By(Agency.of(Service.OTHER), Optional.empty(), "");
    private static final int YEARS_ASSUMED = 5;

    /** The child as it was named on the command line. */
    record Given(Optional<String> name, Optional<LocalDate> born) {
    }

    static ExportedChronology read(ChronologyFile file, LocalDate today) throws TableRefused {
        var table = ChronologyTable.open(file.path(), file.name());
        var columns = Columns.guess(table);
        var rows = new ArrayList<ImportedRow>();
        var refused = new ArrayList<RefusedRow>();
        var ended = Import.read(table, columns, today, row -> {
            switch (row) {
                case ImportedRow read -> rows.add(read);
                case RefusedRow unread -> refused.add(unread);
            }
        }, (read, share) -> true);
        return new ExportedChronology(file.name(), table.form(), columns, List.copyOf(rows), List.copyOf(refused),
                ended.monthMayStandFirst());
    }

    /** Rows that could not be read, as a CSV file to mend. */
    void writeRefused(Path to) {
        try (var out = new RefusedRows(Files.newBufferedWriter(to), columns)) {
            refused.forEach(out::add);
        } catch (IOException | UncheckedIOException e) {
            throw new InputRefused(to + " could not be written: " + e.getMessage());
        }
    }

    /** Its rows as entries of the children that its rows name; of one child where they name none, or a name is given. */
    Notation.Read entries(Given given) {
        var children = new LinkedHashMap<String, Child>();
        var entries = new ArrayList<Entry<?>>();
        var lines = new LinkedHashMap<String, Integer>();
        var wrong = new ArrayList<Notation.Refused>();
        var of = byChild(given);
        of.forEach((child, own) -> children.put(child, child(child, own, given)));
        of.forEach((child, own) -> own.forEach(row -> {
            try {
                for (var entry : entries(row, Optional.ofNullable(children.get(child)).orElseThrow(), entries.size()))
                    if (lines.putIfAbsent(entry.id(), Math.toIntExact(row.number())) == null)
                        entries.add(entry);
            } catch (IllegalArgumentException e) {
                wrong.add(new Notation.Refused(Math.toIntExact(row.number()), row.words(), String.valueOf(e.getMessage()), ""));
            }
        }));
        refused.forEach(row -> wrong
                .add(new Notation.Refused(Math.toIntExact(row.number()), String.join(" | ", row.cells()), row.reason(), "")));
        return new Notation.Read(List.copyOf(children.values()), List.copyOf(entries), Map.copyOf(lines), List.copyOf(wrong));
    }

    private Map<String, List<ImportedRow>> byChild(Given given) {
        var named = new LinkedHashMap<String, List<ImportedRow>>();
        boolean several = rows.stream().map(row -> plain(row.child())).filter(child -> !child.isEmpty()).distinct().count() > 1;
        for (var row : rows) {
            var own = several ? row.child().strip() : given.name().orElse(row.child().strip());
            if (several && given.name().isPresent() && !own.isEmpty() && !plain(own).equals(plain(given.name().get())))
                continue;
            var child = own.isEmpty() ? given.name().orElse("Child of " + name) : own;
            var known = named.keySet().stream().filter(before -> plain(before).equals(plain(child))).findFirst().orElse(child);
            named.computeIfAbsent(known, first -> new ArrayList<>()).add(row);
        }
        if (named.isEmpty())
            named.put(given.name().orElse("Child of " + name), new ArrayList<>());
        return named;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Child child(String name, List<ImportedRow> rows, Given given) {
        var first = rows.stream().map(row -> row.happened().from()).min(LocalDate::compareTo)
                .orElseGet(() -> given.born().orElse(LocalDate.EPOCH));
        return new Child(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(), name,
                Optional.of(given.born().orElseGet(() -> assumedBirth(first))), Optional.empty(), Child.Sex.NOT_KNOWN,
                Child.TERM_WEEKS,
                first);
    }

    private static LocalDate assumedBirth(LocalDate first) {
        return first.minusYears(YEARS_ASSUMED);
    }

    /** What had to be taken for granted, in a sentence each. */
    List<String> assumed(Given given) {
        var said = new ArrayList<String>();
        if (given.born().isEmpty())
            said.add("No day of birth is given (--born DATE): the child is taken to be " + YEARS_ASSUMED
                    + " years old in the first row, which questions that go by age depend on.");
        if (monthMayStandFirst)
            said.add("In some dates the month may stand first, so days like 03/04/2024 may be read wrongly. "
                    + "Export the file again with days like 2024-03-25.");
        return said;
    }

    private List<Entry<?>> entries(ImportedRow row, Child child, int before) {
        var all = new ArrayList<Entry<?>>();
        var recorded = row.recorded().orElseGet(() -> noon(row.happened().to()));
        for (var one : RowAsEntries.of(row, UUID.fromString(child.id()), name, NOBODY))
            all.add(entry(one, child, before + all.size() + 1L, recorded));
        return all;
    }

    private static Entry<?> entry(Recording one, Child child, long seq, Instant recorded) {
        return new Entry<>(one.id().toString(), seq, List.of(new About(child.id(), About.Role.SUBJECT)), one.happened(), recorded,
                one.agency(), one.author(), one.informant(), one.restriction(), one.fact(), one.narrative());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Entry.ENGLAND).toInstant();
    }
}
