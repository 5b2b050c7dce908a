package org.secondquestion.database;

import javax.sql.DataSource;

import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Gives the service its database, opened and brought up to date before anything may ask for a connection. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** A launcher that opened the database itself puts it in before. */
    @Bean
    @ConditionalOnMissingBean
    Database database(Environment environment) {
        return Database.open(DatabaseSettings.read(environment::getProperty),
                LoggerFactory.getLogger(Database.class)::info);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.application();
    }
}
