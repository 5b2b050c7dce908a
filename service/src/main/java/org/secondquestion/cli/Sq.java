package org.secondquestion.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.secondquestion.backup.BackupRefused;
import org.secondquestion.database.DatabaseRefused;
import org.secondquestion.record.Nearest;
import org.secondquestion.settings.SettingsRefused;

/** The command that everything is done with from a terminal. */
@Command(name = "sq", description = "Second Question: asks of a child's record what nobody has asked yet.", mixinStandardHelpOptions = true, version = "Second Question 0.1.0", synopsisSubcommandLabel = "COMMAND", subcommands = {
        Ask.class, Read.class, Points.class, Library.class, Demo.class, Serve.class, JournalCommand.class, BackupCommand.class,
        RestoreCommand.class,
        CommandLine.HelpCommand.class}, footer = {"", "./sq test installs what the tests lack and runs them all.", "",
                "Exit codes: 0 done, 1 questions are open, 2 the input or the command was refused,",
                "69 the service or its database is not to be had."})
public final class Sq implements Runnable {

    /** The service or something it stands on is not to be had: {@code EX_UNAVAILABLE}. */
    static final int UNAVAILABLE = 69;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The command line as it is run, with colours only where a person reads them. */
    public static CommandLine commandLine() {
        return new CommandLine(new Sq()).setCaseInsensitiveEnumValuesAllowed(true).registerConverter(LocalDate.class, Sq::day)
                .setParameterExceptionHandler(Sq::refused).setExecutionExceptionHandler((exception, command, parsed) -> {
                    int exit = switch (exception) {
                        case InputRefused refused -> CommandLine.ExitCode.USAGE;
                        case BackupRefused refused -> CommandLine.ExitCode.USAGE;
                        case SettingsRefused refused -> CommandLine.ExitCode.USAGE;
                        case DatabaseRefused refused -> UNAVAILABLE;
                        default -> throw exception;
                    };
                    command.getErr().println(exception.getMessage());
                    return exit;
                });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandLine.TypeConversionException("'" + text + "' is not a day; write it like 2026-03-09");
        }
    }

    /** Says in one line what was wrong with the command, what was probably meant, and where help is. */
    private static int refused(CommandLine.ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine();
        command.getErr().println(sentence(exception, command.getCommandSpec()));
        command.getErr().println("Help: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(CommandLine.ParameterException exception, CommandLine.Model.CommandSpec command) {
        if (!(exception instanceof CommandLine.UnmatchedArgumentException unmatched))
            return String.valueOf(exception.getMessage());
        var typed = unmatched.getUnmatched().getFirst();
        var known = typed.startsWith("-") ? command.optionsMap().keySet() : command.subcommands().keySet();
        return "sq does not know '" + typed + "' here."
                + Nearest.to(typed, known).map(near -> " Did you mean '" + near + "'?").orElse("");
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }
}
