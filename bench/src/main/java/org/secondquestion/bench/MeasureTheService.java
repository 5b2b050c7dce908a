package org.secondquestion.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondquestion.access.Account;
import org.secondquestion.access.Accounts;
import org.secondquestion.access.Agencies;
import org.secondquestion.access.Involvements;
import org.secondquestion.access.Passwords;
import org.secondquestion.access.Role;
import org.secondquestion.asking.Asking;
import org.secondquestion.casework.RecordAnEntry;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.Service;

/**
 * Measures the running service: entries recorded with their questions asked, a child's page over HTTP, the heap. It takes
 * a number by which everything is divided; without one it does the whole.
 */
final class MeasureTheService {

    private static final int ENTRIES = 300;
    private static final int CHILDREN = 8;
    private static final int WARM_UP = 100;
    private static final int RECORDED = 400;
    private static final int PAGES = 300;
    private static final String PASSWORD = "measured, not guessed";

    private final RunningService service;
    private final int divisor;
    private final LocalDate today;
    private final Account author;

    private MeasureTheService(RunningService service, int divisor) {
        this.service = service;
        this.divisor = divisor;
        this.today = LocalDate.now(service.the(Clock.class));
        var place = service.the(Agencies.class).add(Service.SOCIAL_CARE, "Measuring Invented Children", "");
        this.author = service.the(Accounts.class).add("measured", "Kim Invented", place, Set.of(Role.PRACTITIONER)).orElseThrow();
    }

    public static void main(String[] arguments) throws Exception {
        int divisor = arguments.length == 0 ? 1 : Integer.parseInt(arguments[0]);
        var home = Files.createTempDirectory("second-question-bench");
        try (var service = RunningService.in(home)) {
            Machine.inWords(service.the(JdbcClient.class).sql("SHOW server_version").query(String.class).single())
                    .forEach(System.out::println);
            System.out.println();
            System.out.println("Heap after start, with the specimens: " + heap());
            new MeasureTheService(service, divisor).measure();
            System.out.println("Heap after all of this: " + heap());
        } finally {
            remove(home);
        }
    }

    private void measure() throws Exception {
        System.out.println();
        System.out.println("| in milliseconds | times | half within | 95 % | 99 % | longest |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        var children = recording();
        page(children.getFirst());
        new CountInAWindow(service, today).compared(children.stream().map(InventedChild::id).toList(), 50 / divisor)
                .forEach(System.out::println);
    }

    /** Several children, so that none has many more entries than what is said. */
    private List<InventedChild> recording() throws Exception {
        record(child(0, WARM_UP / divisor).toCome().stream());
        var children = IntStream.rangeClosed(1, CHILDREN).mapToObj(seed -> child(seed, RECORDED / divisor / CHILDREN)).toList();
        System.out.println(record(children.stream().flatMap(child -> child.toCome().stream()))
                .row("an entry recorded, durable, its questions asked"));
        return children;
    }

    private Timings record(Stream<Recording> recordings) throws Exception {
        var casework = service.the(RecordAnEntry.class);
        return Timings.of(recordings, recording -> {
            if (!(casework.record(recording) instanceof RecordAnEntry.Recorded))
                throw new IllegalStateException("A generated entry was not taken");
        });
    }

    private void page(InventedChild child) throws Exception {
        service.the(Involvements.class).begin(child.id(), author, "Lead practitioner", "Measuring", today, Optional.empty());
        service.the(Passwords.class).set(author.id(), PASSWORD);
        var path = "/children/" + child.reference();
        try (var visitor = new Visitor(service.address())) {
            visitor.signIn(author.username(), PASSWORD);
            var page = visitor.page(path);
            if (!page.contains(child.name()))
                throw new IllegalStateException("That is not the child's page");
            times(WARM_UP, visitor, path);
            System.out.println(times(PAGES, visitor, path).row(String.format(Locale.UK,
                    "the child's page: latest 100 entries, %d open questions, %d kB",
                    service.the(Asking.class).open(child.id()).size(), page.length() / 1000)));
            System.out.println(times(PAGES, visitor, path + "?show=" + 2 * ENTRIES).row("the same with every entry"));
        }
    }

    private Timings times(int times, Visitor visitor, String path) throws Exception {
        return Timings.of(Stream.generate(() -> path).limit(times / divisor), visitor::page);
    }

    private InventedChild child(long seed, int toCome) {
        return InventedChild.with(ENTRIES, toCome, seed, today, service, author);
    }

    private static String heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        var heap = memory.getHeapMemoryUsage();
        return (heap.getUsed() >> 20) + " MB in use after a collection, " + (heap.getCommitted() >> 20) + " MB held, "
                + (heap.getMax() >> 20) + " MB allowed";
    }

    private static void remove(Path home) throws java.io.IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.deleteIfExists(file);
        }
    }
}
