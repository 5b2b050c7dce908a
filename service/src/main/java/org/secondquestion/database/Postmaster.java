package org.secondquestion.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The running server process of a cluster, as its own note {@code postmaster.pid} describes it. */
record Postmaster(ProcessHandle process, int port, boolean ready) {

    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Optional<Postmaster> of(Path cluster) {
        List<String> lines = note(cluster);
        if (lines.size() <= STATUS_LINE) {
            return Optional.empty();
        }
        return process(lines).filter(Postmaster::isPostgres).map(process -> new Postmaster(process,
                Integer.parseInt(lines.get(PORT_LINE).strip()), lines.get(STATUS_LINE).strip().equals("ready")));
    }

    /**
     * Takes the number of a living but foreign process out of a note left by a crash: PostgreSQL would take it for
     * itself and refuse to start, for ever in a container, where the numbers come round again. The rest of the note
     * stays, for PostgreSQL looks there for orphans of the crash.
     */
    static void forgetForeignProcess(Path cluster, long deadProcess) throws IOException {
        List<String> lines = note(cluster);
        if (process(lines).filter(process -> !isPostgres(process)).isPresent()) {
            String note = deadProcess + "\n" + String.join("\n", lines.subList(1, lines.size())) + "\n";
            // in place, so that the file keeps the owner PostgreSQL insists on
            Files.writeString(cluster.resolve("postmaster.pid"), note);
        }
    }

    private static List<String> note(Path cluster) {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (IOException none) {
            return List.of();
        }
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return lines.stream().findFirst().map(String::strip).filter(number -> number.matches("\\d{1,18}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)));
    }

    /** A process whose name we may not see is taken for PostgreSQL: to leave it alone is safe. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive() && process.info().command()
                .map(command -> command.matches(".*/(postgres|postmaster)( \\(deleted\\))?")).orElse(true);
    }
}
