package org.secondquestion.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.secondquestion.backup.Backup;

/** Makes a backup while people go on working. */
@Command(name = "backup", description = "Write everything that is kept into a new directory. The service may go on running.", mixinStandardHelpOptions = true, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:done, and every journal is whole", "1:done, but a journal was changed after it was recorded",
        "2:refused; nothing was written", "69:the database is not to be had"})
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "A directory that does not exist yet. It will hold personal information.")
    private Path directory = Path.of("");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        try (var database = OneCommand.beside()) {
            var verification = Backup.write(database, directory, Clock.systemUTC(), System.err::println);
            var out = spec.commandLine().getOut();
            out.println("Backed up to " + directory + ". It holds personal information: keep it as safe as the service.");
            JournalCommand.inWords(verification).lines().forEach(out::println);
            out.flush();
            return verification.whole() ? 0 : 1;
        }
    }
}
