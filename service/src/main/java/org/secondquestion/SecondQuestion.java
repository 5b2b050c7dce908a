package org.secondquestion;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The running service. */
@SpringBootApplication
public class SecondQuestion {

    public static void main(String[] arguments) {
        SpringApplication.run(SecondQuestion.class, arguments);
    }
}
