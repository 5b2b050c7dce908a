package org.secondquestion.web.browser;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import org.secondquestion.access.OneTimeLinks;
import org.secondquestion.database.Database;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

/** On a service of its own, as a demonstration: nobody has an account there. */
@WholeService
@TestPropertySource(properties = "sq.demo=true")
class SettingUpTest {

    @Autowired
    OneTimeLinks links;
    @Autowired
    Database database;

    @BeforeEach
    void nobody_has_an_account() {
        var owner = JdbcClient.create(database.owner());
        owner.sql("DELETE FROM one_time_link").update();
        owner.sql("DELETE FROM account").update();
    }

    @Journey
    void the_first_administrator_sets_an_empty_system_up_by_a_link_that_works_once(Visitor visitor) {
        var earlier = links.forFirstAdministrator().orElseThrow();
        var link = "/set-up/" + links.forFirstAdministrator().orElseThrow();
        visitor.opens("/set-up/" + earlier).seesHeading("This link does not work any more");
        visitor.opens(link).seesHeading("Set up Second Question").sees("Invented people only").showsInGuide("set-up")
                .presses("Set up");
        visitor.sees("Type the name of your partnership").sees("Type your name").sees("Choose a user name")
                .sees("Choose a password of at least 12 characters");
        visitor.types("Name of your partnership", "Westmere Safeguarding Children Partnership").types("Your name", "Maud Elster")
                .types("Your user name", "Maud.Elster").types("Password", "pebble marmalade kite")
                .presses("Set up");
        visitor.seesHeading("Sign in").sees("Second Question is set up");
        visitor.types("User name", "maud.elster").types("Password", "pebble marmalade kite").presses("Sign in");
        visitor.seesHeading("People").sees("Maud Elster").sees("Westmere Safeguarding Children Partnership");
        visitor.opens(link).seesHeading("This link does not work any more");
        assertThat(links.forFirstAdministrator()).isEmpty();
    }
}
