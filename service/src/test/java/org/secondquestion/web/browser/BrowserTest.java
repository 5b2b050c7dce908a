package org.secondquestion.web.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import org.secondquestion.database.FreshDatabase;
import org.secondquestion.web.Invited;

/** Journeys against the whole service, on a database and a port of its own; all such tests share it, each with its own people. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.ForSpring.class)
@Import(Invited.class)
@interface BrowserTest {
}
