package org.secondquestion.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.access.Day;
import org.secondquestion.asking.Asking;
import org.secondquestion.exchange.Columns;
import org.secondquestion.exchange.Import;
import org.secondquestion.exchange.ImportedRow;
import org.secondquestion.exchange.RefusedRow;
import org.secondquestion.exchange.Table;
import org.secondquestion.exchange.TableRefused;
import org.secondquestion.journal.Appended;
import org.secondquestion.journal.Journal;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.Upkeep.Suggested;

/**
 * Brings a chronology from elsewhere into a child's record, row by row, each row in one transaction: however it ends, every row is
 * there whole or not at all, and the same file again adds what is missing. The questions are asked once, at the end.
 */
@Service
public class ImportAChronology {

    /** What is brought in, how its columns are read, and which of its rows are about this child. */
    public record Brought(Table table, String file, Columns columns, Predicate<ImportedRow> chosen) {
    }

    /** How far it has come: the share of the file, from 0 to 1, and what became of its rows. */
    public record SoFar(double share, long rows, long added, long thereBefore, long passedOver, long refused, long suggested) {

        static final SoFar NOTHING = new SoFar(0, 0, 0, 0, 0, 0, 0);

        private SoFar read(double part, long read) {
            return new SoFar(part, read, added, thereBefore, passedOver, refused, suggested);
        }

        private SoFar added(long facts) {
            return new SoFar(share, rows, added + 1, thereBefore, passedOver, refused, suggested + facts);
        }

        private SoFar thereAlready() {
            return new SoFar(share, rows, added, thereBefore + 1, passedOver, refused, suggested);
        }

        private SoFar passed() {
            return new SoFar(share, rows, added, thereBefore, passedOver + 1, refused, suggested);
        }

        private SoFar refusedOne() {
            return new SoFar(share, rows, added, thereBefore, passedOver, refused + 1, suggested);
        }
    }

    /** Hears after each row; false stops the import there. */
    @FunctionalInterface
    public interface Progress {
        boolean goOn(SoFar soFar);
    }

    private final Journal journal;
    private final Asking asking;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Day day;

    ImportAChronology(Journal journal, Asking asking, TransactionTemplate transaction, Clock clock, Day day) {
        this.day = day;
        this.journal = journal;
        this.asking = asking;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Brings it in.
     *
     * @param refused
     *            takes the rows that could not be read or recorded
     */
    public SoFar bring(UUID child, Brought brought, RowAsEntries.By by, Consumer<RefusedRow> refused, Progress progress)
            throws TableRefused {
        var running = new Running(child, brought, by, refused);
        try {
            Import.read(running.remembering(), brought.columns(), day.today(), row -> {
                switch (row) {
                    case RefusedRow unread -> running.refuse(unread);
                    case ImportedRow read -> running.take(read);
                }
            }, (rows, share) -> progress.goOn(running.read(share, rows)));
        } finally {
            if (running.soFar.added() > 0)
                asking.askAbout(child);
        }
        return running.soFar;
    }

    private final class Running {

        private final UUID child;
        private final Brought brought;
        private final RowAsEntries.By by;
        private final Consumer<RefusedRow> refused;
        private SoFar soFar = SoFar.NOTHING;
        private List<String> cells = List.of();

        private Running(UUID child, Brought brought, RowAsEntries.By by, Consumer<RefusedRow> refused) {
            this.child = child;
            this.brought = brought;
            this.by = by;
            this.refused = refused;
        }

        /** The table, with the cells of the row that is being read at hand: a row that can't be recorded is given back as it stood. */
        private Table remembering() {
            return new Table() {
                @Override
                public String form() {
                    return brought.table().form();
                }

                @Override
                public void read(Rows rows) throws TableRefused {
                    brought.table().read((row, share) -> {
                        cells = row.cells();
                        return rows.take(row, share);
                    });
                }
            };
        }

        private SoFar read(double share, long rows) {
            soFar = soFar.read(share, rows);
            return soFar;
        }

        private void take(ImportedRow row) {
            if (!brought.chosen().test(row)) {
                soFar = soFar.passed();
                return;
            }
            var entries = RowAsEntries.of(row, child, brought.file(), by);
            switch (append(entries, row.recorded().orElseGet(clock::instant))) {
                case Appended.Recorded recorded ->
                    soFar = soFar.added(entries.stream().skip(1).filter(entry -> !(entry.fact() instanceof Suggested)).count());
                case Appended.AlreadyRecorded before -> soFar = soFar.thereAlready();
                case Appended.Refused sentence -> refuse(new RefusedRow(row.number(), cells, sentence.sentence()));
            }
        }

        private void refuse(RefusedRow row) {
            soFar = soFar.refusedOne();
            refused.accept(row);
        }

        /** All entries of a row or none; where the note is there, the rest of the row is. */
        private Appended append(List<Recording> entries, Instant recorded) {
            return Objects.requireNonNull(transaction.execute(status -> {
                var note = journal.appendHistory(entries.getFirst(), recorded);
                if (!(note instanceof Appended.Recorded))
                    return note;
                for (var fact : entries.subList(1, entries.size()))
                    if (journal.appendHistory(fact, recorded) instanceof Appended.Refused refusal) {
                        status.setRollbackOnly();
                        return refusal;
                    }
                asking.askSoon(child);
                return note;
            }));
        }
    }
}
