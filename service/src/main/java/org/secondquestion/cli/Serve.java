package org.secondquestion.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.secondquestion.access.OneTimeLinks;
import org.secondquestion.database.DatabaseSettings;
import org.secondquestion.settings.PartnershipFile;
import org.secondquestion.settings.PartnershipTerms;

/** Runs the service until it is told to stop. */
@Command(name = "serve", description = "Run Second Question on this machine, with its own database.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "${env:SQ_PORT:-8080}", description = "The port of the pages (default: 8080).")
    private int port;

    @Option(names = "--settings", paramLabel = "FILE", defaultValue = "${env:SQ_SETTINGS:-}", description = "The file of what your partnership settles for itself about the practice points; see docs/settings.md.")
    private String settings = "";

    @Option(names = "--terms", paramLabel = "FILE", defaultValue = "${env:SQ_TERMS:-}", description = "The file of terms of your own by which notes are read; see docs/reading-notes.md.")
    private String terms = "";

    @Override
    public Integer call() throws InterruptedException {
        return new Running(DatabaseSettings.readEnvironment(), port, Map.of("sq.settings", settings, "sq.terms", terms))
                .until(() -> {
                    if (!settings.isBlank())
                        PartnershipFile.check(Path.of(settings));
                    if (!terms.isBlank())
                        PartnershipTerms.check(Path.of(terms));
                }, Serve::printLinks);
    }

    private static void printLinks(String address, ApplicationContext service) {
        System.out.println("Second Question is ready: " + address);
        service.getBean(OneTimeLinks.class).forFirstAdministrator().ifPresent(token -> System.out.println(
                "Nobody has an account yet. Whoever opens this link becomes the first administrator; it works once, for a day: "
                        + address + "/set-up/" + token));
    }
}
