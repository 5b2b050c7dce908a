package org.secondquestion.database;

import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives a test class a database of its own: all tables, no rows, a real and durable PostgreSQL. The first one of a test
 * run costs about two seconds, every other a tenth of one.
 *
 * <p>
 * Without Spring, ask for it in a test, a {@code @BeforeEach} or a constructor. {@link Database}, the application's
 * {@link DataSource} and a {@link JdbcClient} on it are there; the tests of one class share one database:
 *
 * <pre>
 * &#64;ExtendWith(FreshDatabase.class)
 * class AppendingToAJournalTest {
 *     &#64;Test
 *     void an_entry_is_kept(DataSource dataSource) { ... }
 * }
 * </pre>
 *
 * <p>
 * With Spring, every application context gets one. Contexts are shared between test classes with the same
 * configuration, so such tests make their own children and people and never count all rows:
 *
 * <pre>
 * &#64;SpringBootTest
 * &#64;ContextConfiguration(initializers = FreshDatabase.ForSpring.class)
 * class SigningInTest { ... }
 * </pre>
 */
public final class FreshDatabase implements ParameterResolver {

    /** Puts a fresh database under an application context; it is dropped when the context closes. */
    public static final class ForSpring implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            context.registerBean("database", Database.class, FreshDatabase::open);
        }
    }

    private static final List<Class<?>> TYPES = List.of(Database.class, DataSource.class, JdbcClient.class);

    /** A fresh database, dropped when it is closed. */
    public static Database open() {
        TestServer server = TestServer.running();
        ServerAddress copy = server.copy();
        return Database.open(copy, () -> server.drop(copy));
    }

    /** The superuser of the server, whom no right and no trigger holds back: to play the intruder. */
    public static DataSource administrator(Database database) {
        return TestServer.running().administrator(database.address());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return TYPES.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Database database = outermostClass(context).getStore(Namespace.create(FreshDatabase.class))
                .computeIfAbsent(Database.class, type -> open(), Database.class);
        Class<?> type = parameter.getParameter().getType();
        if (type == Database.class) {
            return database;
        }
        return type == DataSource.class ? database.application() : JdbcClient.create(database.application());
    }

    private static ExtensionContext outermostClass(ExtensionContext context) {
        ExtensionContext at = context;
        while (at.getParent().flatMap(ExtensionContext::getTestClass).isPresent()) {
            at = at.getParent().orElseThrow();
        }
        return at;
    }
}
