package org.secondquestion.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

import org.secondquestion.access.Account;
import org.secondquestion.access.Day;
import org.secondquestion.exchange.ChronologyTable;
import org.secondquestion.exchange.Columns;
import org.secondquestion.exchange.TableRefused;

/** The files that people are bringing in just now, each its bringer's own. They are held only while they are worked on: an hour at most. */
@Service
public class BroughtFiles implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BroughtFiles.class);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_OF_ONE = 3;
    private static final String PREFIX = "second-question-chronology-";

    private final Map<UUID, BroughtFile> files = new ConcurrentHashMap<>();
    private final ImportAChronology act;
    private final KnownColumns known;
    private final Clock clock;
    private final Day day;

    BroughtFiles(ImportAChronology act, KnownColumns known, Clock clock, Day day) {
        this.day = day;
        this.act = act;
        this.known = known;
        this.clock = clock;
    }

    /** Takes a file in and guesses its columns, or refuses it with a sentence. */
    public BroughtFile bring(Account account, UUID child, String name, InputStream content) throws TableRefused, IOException {
        makeRoom(account);
        var path = Files.createTempFile(PREFIX, "");
        boolean held = false;
        try {
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            var table = ChronologyTable.open(path, name);
            var file = new BroughtFile(account.id(), child, name, path, table, known.orGuess(Columns.guess(table)),
                    clock.instant());
            files.put(file.id(), file);
            held = true;
            return file;
        } finally {
            if (!held)
                Files.deleteIfExists(path);
        }
    }

    /** A file that this person is bringing into the record of this child. */
    public Optional<BroughtFile> find(UUID id, Account account, UUID child) {
        return Optional.ofNullable(files.get(id)).filter(file -> file.isOf(account.id(), child));
    }

    /** Brings it in beside whatever else goes on; once, however often it is begun. */
    public RunningImport begin(BroughtFile file, Account by) {
        synchronized (file) {
            if (file.run().isPresent() && !file.run().get().ended())
                return file.run().get();
            known.keep(file.columns());
            var running = new RunningImport();
            file.begins(running);
            Thread.ofVirtual().name("import " + file.id()).start(() -> run(file, by, running));
            return running;
        }
    }

    private void run(BroughtFile file, Account by, RunningImport running) {
        var last = running.soFar();
        try {
            last = act.bring(file.child(), file.brought(),
                    new RowAsEntries.By(by.workplace().agency(), Optional.of(by.id()), by.name()), running::notRecorded,
                    running::goOn);
        } catch (TableRefused refused) {
            last = running.soFar();
            running.fails(refused.sentence());
        } catch (RuntimeException e) {
            LOG.error("An import broke off", e);
            last = running.soFar();
            running.fails(
                    "Something went wrong on our side. The rows that were brought in are safe. Bring in the same file again: "
                            + "it adds only what is missing.");
        } finally {
            running.ends(last);
        }
        if (last.refused() == 0 && !running.stopped() && running.failure().isEmpty())
            delete(file.path());
    }

    /** Lets go of a file. */
    public void drop(BroughtFile file) {
        file.run().ifPresent(RunningImport::stop);
        files.remove(file.id());
        delete(file.path());
    }

    /** The day on which it is brought in. */
    public LocalDate today() {
        return day.today();
    }

    /** Lets go of what has been held for an hour, and of what a service that was cut off left behind. */
    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void forget() throws IOException {
        var before = clock.instant().minus(LONGEST);
        files.values().stream().filter(file -> file.isOlderThan(before)).toList().forEach(this::drop);
        var left = FileTime.from(Instant.now(clock).minus(LONGEST.multipliedBy(4)));
        try (var held = Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), PREFIX + "*")) {
            for (var file : held)
                if (Files.getLastModifiedTime(file).compareTo(left) < 0)
                    Files.deleteIfExists(file);
        }
    }

    private void makeRoom(Account account) {
        var own = files.values().stream().filter(file -> file.account().equals(account.id()) && file.isOlderThan(clock.instant()))
                .toList();
        if (own.size() >= MOST_OF_ONE)
            own.forEach(this::drop);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        files.values().forEach(this::drop);
    }
}
