package org.secondquestion.cli;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.springframework.jdbc.support.JdbcTransactionManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.secondquestion.journal.Journal;
import org.secondquestion.journal.Verification;

/** What can be done with the journals from a terminal. */
@Command(name = "journal", description = "Check the children's journals.", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", subcommands = JournalCommand.Verify.class)
final class JournalCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Follows the chain of every journal and says where one was changed. */
    @Command(name = "verify", description = "Show that no entry was changed or taken away since it was recorded.", mixinStandardHelpOptions = true, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
            "0:every journal is whole", "1:a journal was changed", "69:the database is not to be had"})
    static final class Verify implements Callable<Integer> {

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public Integer call() {
            try (var database = OneCommand.beside()) {
                var journal = new Journal(database.application(), new JdbcTransactionManager(database.application()),
                        Clock.systemUTC(), recorded -> {
                            throw new IllegalStateException("nothing is recorded here");
                        });
                var verification = journal.verify(JournalCommand::showProgress);
                var out = spec.commandLine().getOut();
                inWords(verification).lines().forEach(out::println);
                out.flush();
                return verification.whole() ? 0 : 1;
            }
        }
    }

    static String inWords(Verification verification) {
        var text = new StringBuilder();
        text.append(String.format(Locale.UK, "%,d entries in %,d journals: ", verification.entries(), verification.journals()))
                .append(verification.whole() ? "every journal is whole." : "NOT every journal is whole.").append('\n');
        for (var found : verification.breaks())
            text.append("  ").append(found.sentence()).append('\n');
        if (!verification.whole())
            text.append("Keep this database as it is, tell whoever is answerable for the records, and look for the last"
                    + " backup whose journals are whole.\n");
        return text.append("Fingerprint ").append(verification.fingerprint()).append('\n').toString();
    }

    private static void showProgress(long done, long of) {
        if (CommandLine.Help.Ansi.AUTO.enabled())
            System.err.print(String.format(Locale.UK, "\r%,d of %,d entries", done, of) + (done >= of ? "\n" : ""));
    }
}
