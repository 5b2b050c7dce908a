package org.secondquestion.bench;

import java.nio.file.Path;
import java.util.Map;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import org.secondquestion.SecondQuestion;
import org.secondquestion.database.Database;
import org.secondquestion.database.DatabaseSettings;

/** The whole service in this process, on a database of its own, with the invented partnership in it. */
record RunningService(ConfigurableApplicationContext parts) implements AutoCloseable {

    static RunningService in(Path home) {
        var database = Database.open(DatabaseSettings.ownIn(home), System.err::println);
        var application = new SpringApplication(SecondQuestion.class);
        application.setDefaultProperties(Map.of("server.port", 0, "server.address", "127.0.0.1", "sq.demo.partnership", "true",
                "logging.level.root", "WARN"));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean("database", Database.class, () -> database));
        try {
            return new RunningService(application.run());
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    <T> T the(Class<T> part) {
        return parts.getBean(part);
    }

    String address() {
        return "http://127.0.0.1:" + parts.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() {
        parts.close();
    }
}
