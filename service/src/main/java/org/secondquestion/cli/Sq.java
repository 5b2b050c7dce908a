package org.secondquestion.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import org.secondquestion.database.DatabaseRefused;

/** The one command, {@code ./sq}, and what it can be told to do. */
@Command(name = "sq", description = "Second Question asks what nobody has asked yet.", mixinStandardHelpOptions = true, subcommands = {
        Serve.class, CommandLine.HelpCommand.class})
public final class Sq {

    /** The service or something it stands on is not to be had: {@code EX_UNAVAILABLE}. */
    static final int UNAVAILABLE = 69;

    private Sq() {
    }

    public static void main(String[] arguments) {
        var line = new CommandLine(new Sq());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof DatabaseRefused refused) {
                command.getErr().println(refused.getMessage());
                return UNAVAILABLE;
            }
            throw failure;
        });
        System.exit(line.execute(arguments));
    }
}
