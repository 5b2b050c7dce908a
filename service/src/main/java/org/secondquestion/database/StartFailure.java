package org.secondquestion.database;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What kept PostgreSQL from starting, told from its own words. */
enum StartFailure {

    PORT_TAKEN("could not bind|Address already in use|could not create any TCP/IP sockets"), STILL_STOPPING(
            "pre-existing shared memory block|is another postmaster"), DISK_FULL(
                    "No space left on device|Disk quota exceeded"), OTHER_VERSION("database files are incompatible"), CLOSED(
                            "Permission denied|has wrong ownership|Read-only file system"), NO_SHARED_MEMORY(
                                    "could not create shared memory segment|could not map anonymous shared memory"), UNKNOWN("");

    private final Pattern sign;

    StartFailure(String sign) {
        this.sign = Pattern.compile(sign);
    }

    static StartFailure in(String said) {
        return Stream.of(values()).filter(failure -> failure.sign.matcher(said).find()).findFirst().orElse(UNKNOWN);
    }

    String sentence(Path cluster, String said) {
        return switch (this) {
            case PORT_TAKEN -> "The database found no free port on this machine. Close a program that listens on many"
                    + " ports and start again.";
            case STILL_STOPPING -> "An earlier database server is still using " + cluster
                    + ". Wait a minute and start again; if it stays, restart the machine.";
            case DISK_FULL -> "The disk that holds " + cluster + " is full. Make room and start again; nothing that was"
                    + " saved is lost.";
            case OTHER_VERSION -> "The database in " + cluster + " was made by another version of PostgreSQL."
                    + " Name the programs of that version with SQ_POSTGRES.";
            case CLOSED -> "The database directory " + cluster + " is closed to the user who runs PostgreSQL."
                    + " Start Second Question as the user who set it up, or choose another directory with SQ_HOME.";
            case NO_SHARED_MEMORY -> "PostgreSQL did not get enough memory from this machine. Close other programs"
                    + " and start again.";
            case UNKNOWN -> "PostgreSQL did not start in " + cluster + ". It said: " + lastLine(said);
        };
    }

    private static String lastLine(String said) {
        List<String> lines = said.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "nothing." : lines.getLast();
    }
}
