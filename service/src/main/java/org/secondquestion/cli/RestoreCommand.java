package org.secondquestion.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.secondquestion.backup.Restore;

/** Puts a backup into an empty database. */
@Command(name = "restore", description = "Put a backup into an empty database (SQ_HOME names where). The service must be stopped.", mixinStandardHelpOptions = true, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:done, and every journal is whole", "1:done, but a journal had been changed before the backup was made",
        "2:refused; the database is as it was", "69:the database is not to be had"})
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The directory that ./sq backup wrote.")
    private Path directory = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        try (var database = OneCommand.alone()) {
            var verification = Restore.read(directory, database, System.err::println);
            var out = spec.commandLine().getOut();
            out.println("Restored from " + directory + ".");
            JournalCommand.inWords(verification).lines().forEach(out::println);
            out.flush();
            return verification.whole() ? 0 : 1;
        }
    }
}
