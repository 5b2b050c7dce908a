package org.secondquestion.cli;

import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.secondquestion.database.DatabaseSettings;

/** Runs the service until it is told to stop. */
@Command(name = "serve", description = "Run Second Question on this machine, with its own database.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "${env:SQ_PORT:-8080}", description = "The port of the pages (default: 8080).")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        return new Running(DatabaseSettings.readEnvironment(), port, Map.of()).until(() -> {
        }, address -> System.out.println("Second Question is ready: " + address));
    }
}
