package org.secondquestion.journal;

import java.time.Clock;

import javax.sql.DataSource;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Gives the service its journal, whose new entries every part can hear of. */
@Configuration(proxyBeanMethods = false)
class JournalConfiguration {

    @Bean
    Journal journal(DataSource dataSource, PlatformTransactionManager transactions, Clock clock,
            ApplicationEventPublisher parts) {
        return new Journal(dataSource, transactions, clock, parts::publishEvent);
    }

    @Bean
    Children children(JdbcClient database) {
        return new Children(database);
    }
}
