package org.secondquestion;

import java.time.Clock;
import java.time.ZoneId;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The running service. */
@SpringBootApplication
public class SecondQuestion {

    public static void main(String[] arguments) {
        SpringApplication.run(SecondQuestion.class, arguments);
    }

    /** Working days and deadlines are those of England, wherever the machine stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
