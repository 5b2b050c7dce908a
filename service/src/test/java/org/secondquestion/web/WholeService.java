package org.secondquestion.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

import org.secondquestion.SecondQuestion;
import org.secondquestion.database.FreshDatabase;

/** A test on the whole service with a database and a port of its own; all such tests share it, each with its own people and children. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = {SecondQuestion.class, Invited.class, Recorded.class,
        MovableClock.class}, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.ForSpring.class)
public @interface WholeService {
}
