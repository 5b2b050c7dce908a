package org.secondquestion.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.secondquestion.SecondQuestion;
import org.secondquestion.access.OneTimeLinks;
import org.secondquestion.database.Database;
import org.secondquestion.database.DatabaseSettings;

/** Runs the service until it is told to stop. */
@Command(name = "serve", description = "Run Second Question on this machine, with its own database.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "${env:SQ_PORT:-8080}", description = "The port of the pages (default: 8080).")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        if (portIsTaken()) {
            System.err.println("Port " + port + " is taken by another program. Choose another: ./sq serve --port 8090");
            return Sq.UNAVAILABLE;
        }
        Database database = Database.open(DatabaseSettings.readEnvironment(), System.err::println);
        var application = new SpringApplication(SecondQuestion.class);
        application.setDefaultProperties(Map.of("server.port", port));
        application.addInitializers(context -> ((GenericApplicationContext) context).registerBean("database",
                Database.class, () -> database));
        ConfigurableApplicationContext running;
        try {
            running = application.run();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        System.err.println("Second Question is ready: http://localhost:" + port);
        running.getBean(OneTimeLinks.class).forFirstAdministrator()
                .ifPresent(token -> System.err
                        .println("Nobody has an account yet. Whoever opens this link becomes the first administrator;"
                                + " it works once, for a day: http://localhost:" + port + "/set-up/" + token));
        // the shutdown hook of the application closes the pages first and the database last
        new CountDownLatch(1).await();
        return 0;
    }

    private boolean portIsTaken() {
        try (var socket = new ServerSocket(port)) {
            return socket.getLocalPort() != port;
        } catch (IOException taken) {
            return true;
        }
    }
}
