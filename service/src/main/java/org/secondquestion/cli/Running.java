package org.secondquestion.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import org.secondquestion.SecondQuestion;
import org.secondquestion.database.Database;
import org.secondquestion.database.DatabaseSettings;

/** The service running in this process, on a database of its own, until it is told to stop. */
record Running(DatabaseSettings settings, int port, Map<String, String> properties) {

    /**
     * @param before
     *            what is to be done before the database is opened, once it is sure that nobody else has the port
     * @param ready
     *            told the address, and what runs there, when the pages can be opened
     */
    int until(Runnable before, BiConsumer<String, ApplicationContext> ready) throws InterruptedException {
        if (portIsTaken()) {
            System.err.println(
                    "Port " + port + " is taken by another program. Choose another with --port, for example --port 8090");
            return Sq.UNAVAILABLE;
        }
        before.run();
        Database database = Database.open(settings, System.err::println);
        var application = new SpringApplication(SecondQuestion.class);
        var defaults = new HashMap<String, Object>(properties);
        defaults.put("server.port", port);
        application.setDefaultProperties(defaults);
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("database", Database.class, () -> database));
        ApplicationContext running;
        try {
            running = application.run();
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        ready.accept("http://localhost:" + port, running);
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
