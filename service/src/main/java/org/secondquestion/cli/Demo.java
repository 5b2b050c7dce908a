package org.secondquestion.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.secondquestion.database.DatabaseSettings;
import org.secondquestion.record.Entry;
import org.secondquestion.specimen.Partnership;
import org.secondquestion.specimen.SignIns;

/** Runs the service on this machine alone, with an invented partnership whose stories run up to this week. */
@Command(name = "demo", description = "Run Second Question with an invented partnership, on this machine alone.", mixinStandardHelpOptions = true, footer = {
        "", "What you record in it is kept until next week; then the stories begin anew."})
final class Demo implements Callable<Integer> {

    private static final String FOLDER = "demo-";

    @Option(names = "--port", defaultValue = "${env:SQ_PORT:-8080}", description = "The port of the pages (default: 8080).")
    private int port;

    @Option(names = "--fresh", description = "Begin anew, without what was recorded in the demonstration before.")
    private boolean fresh;

    @Override
    public Integer call() throws InterruptedException {
        var settings = DatabaseSettings.readEnvironment();
        var week = FOLDER + LocalDate.now(Clock.system(Entry.ENGLAND)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var running = new Running(DatabaseSettings.ownIn(settings.home().resolve(week)).withPrograms(settings.postgres()), port,
                Map.of("sq.demo", "true", "sq.demo.partnership", "true", "server.address", "127.0.0.1"));
        return running.until(() -> removeOld(settings.home(), week), (address, service) -> printSignIns(address));
    }

    /** The stories of earlier weeks, and this week's where they are to begin anew. */
    private void removeOld(Path home, String week) {
        if (!Files.isDirectory(home))
            return;
        try (var folders = Files.list(home)) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(FOLDER))
                    .filter(folder -> fresh || !folder.getFileName().toString().equals(week))
                    .forEach(Demo::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void printSignIns(String address) {
        var out = System.out;
        out.println();
        out.println("Sign in with one of these names and the password: " + SignIns.PASSWORD);
        for (var staff : SignIns.of(Partnership.larkhythe()))
            out.println("  " + String.format("%-20s", staff.username()) + staff.name() + ", " + staff.post());
        out.println();
        out.println("Everybody in it is invented. Stop it with Ctrl-C.");
        out.println();
        out.println("Second Question is ready: " + address);
    }
}
