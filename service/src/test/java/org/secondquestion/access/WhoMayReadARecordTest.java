package org.secondquestion.access;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.secondquestion.database.Database;
import org.secondquestion.web.Invited;
import org.secondquestion.web.MovableClock;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@WholeService
class WhoMayReadARecordTest {

    @Autowired
    Access access;
    @Autowired
    Accounts accounts;
    @Autowired
    Involvements involvements;
    @Autowired
    Supervisions supervisions;
    @Autowired
    Emergencies emergencies;
    @Autowired
    Invited invited;
    @Autowired
    MovableClock clock;
    @Autowired
    JdbcClient sql;
    @Autowired
    Database database;

    @Test
    void a_record_opens_to_somebody_whose_involvement_is_recorded() {
        var child = invited.child("Ada", 20);
        var worker = invited.person("Worker", Role.PRACTITIONER);
        assertThat(access.mayRead(worker, child.id())).isEqualTo(new Decision.StaysClosed("No current involvement"));
        invited.involves(child, worker, "Social worker");
        assertThat(access.mayRead(worker, child.id())).isInstanceOfSatisfying(Decision.Opens.class,
                opens -> assertThat(opens.basis().words()).startsWith("Social worker since "));
    }

    @Test
    void an_involvement_that_has_ended_opens_nothing() {
        var child = invited.child("Ben", 20);
        var worker = invited.person("Worker", Role.PRACTITIONER);
        involvements.end(invited.involves(child, worker, "Social worker"));
        assertThat(access.mayRead(worker, child.id())).isInstanceOf(Decision.StaysClosed.class);
    }

    @Test
    void a_record_opens_to_everybody_of_a_team_that_is_involved() {
        var child = invited.child("Cleo", 20);
        var team = invited.team(invited.unique("Duty Team"));
        var worker = invited.person("Worker", team, Role.PRACTITIONER);
        invited.involves(child, team, "Duty social work");
        assertThat(access.mayRead(worker, child.id())).isInstanceOfSatisfying(Decision.Opens.class,
                opens -> assertThat(opens.basis()).isInstanceOf(Basis.TeamInvolved.class));
    }

    @Test
    void a_record_opens_to_the_supervisor_of_somebody_involved_as_long_as_they_supervise() {
        var child = invited.child("Dan", 20);
        var worker = invited.person("Worker", Role.PRACTITIONER);
        var supervisor = invited.person("Supervisor", invited.team(invited.unique("Other Team")), Role.SUPERVISOR);
        invited.involves(child, worker, "Social worker");
        var supervision = invited.supervises(supervisor, worker);
        assertThat(access.mayRead(supervisor, child.id()))
                .isEqualTo(new Decision.Opens(new Basis.Supervises("Worker", "Social worker")));
        supervisions.end(supervision);
        assertThat(access.mayRead(supervisor, child.id())).isInstanceOf(Decision.StaysClosed.class);
    }

    @Test
    void a_record_does_not_open_to_the_supervisors_supervisor() {
        var child = invited.child("Eve", 20);
        var worker = invited.person("Worker", Role.PRACTITIONER);
        var supervisor = invited.person("Supervisor", invited.team(invited.unique("Team One")), Role.SUPERVISOR);
        var head = invited.person("Head of service", invited.team(invited.unique("Team Two")), Role.SUPERVISOR);
        invited.involves(child, worker, "Social worker");
        invited.supervises(supervisor, worker);
        invited.supervises(head, supervisor);
        assertThat(access.mayRead(head, child.id())).isInstanceOf(Decision.StaysClosed.class);
    }

    @Test
    void an_administrator_or_a_quality_officer_opens_no_record_even_where_involvement_was_recorded() {
        var child = invited.child("Finn", 20);
        for (var role : new Role[]{Role.ADMINISTRATOR, Role.QUALITY_OFFICER}) {
            var person = invited.person("Somebody", role);
            invited.involves(child, person, "By mistake");
            assertThat(access.mayRead(person, child.id())).isEqualTo(new Decision.StaysClosed("Does not work with children"));
            assertThat(access.children(person)).isEmpty();
            assertThat(emergencies.open(person, child.id(), "A reason")).isInstanceOf(Decision.StaysClosed.class);
        }
    }

    @Test
    void no_record_opens_to_an_account_that_is_closed() {
        var child = invited.child("Gus", 20);
        var worker = invited.person("Worker", Role.PRACTITIONER);
        invited.involves(child, worker, "Social worker");
        accounts.disable(worker.id());
        assertThat(access.mayRead(worker, child.id())).isInstanceOf(Decision.StaysClosed.class);
    }

    @Test
    void an_emergency_opens_a_record_for_a_day_and_is_in_the_log_at_once() {
        var child = invited.child("Hope", 20);
        var worker = invited.person("Worker", Role.PRACTITIONER);
        emergencies.open(worker, child.id(), "At the hospital now");
        assertThat(access.mayRead(worker, child.id())).isInstanceOf(Decision.Opens.class);
        assertThat(access.readingsOf(child.id())).extracting(Reading::why)
                .containsExactly("Opened in an emergency: At the hospital now");
        clock.passes(Duration.ofHours(24));
        assertThat(access.mayRead(worker, child.id())).isInstanceOf(Decision.StaysClosed.class);
    }

    @Test
    void each_child_is_listed_once_with_the_strongest_reason() {
        var child = invited.child("Ivy", 20);
        var team = invited.team(invited.unique("School"));
        var worker = invited.person("Worker", team, Role.PRACTITIONER);
        invited.involves(child, team, "School");
        invited.involves(child, worker, "Designated safeguarding lead");
        assertThat(access.children(worker)).singleElement()
                .satisfies(open -> assertThat(open.basis()).isInstanceOf(Basis.Involved.class));
    }

    @Test
    void every_reading_and_every_refused_attempt_is_logged_with_its_reason() {
        var child = invited.child("Jem", 20);
        var worker = invited.person("Worker", Role.PRACTITIONER);
        access.read(worker, child.id(), "record");
        invited.involves(child, worker, "Social worker");
        access.read(worker, child.id(), "record");
        assertThat(access.readingsOf(child.id())).extracting(Reading::shown).containsExactly(true, false);
        assertThat(access.readingsOf(child.id())).extracting(Reading::why).last().isEqualTo("No current involvement");
    }

    @Test
    void where_the_log_cannot_be_written_nothing_is_decided() {
        var child = invited.child("Kai", 20);
        var worker = invited.person("Worker", Role.PRACTITIONER);
        invited.involves(child, worker, "Social worker");
        var owner = JdbcClient.create(database.owner());
        owner.sql("REVOKE INSERT ON reading FROM second_question_app").update();
        try {
            assertThatThrownBy(() -> access.read(worker, child.id(), "record")).hasStackTraceContaining("permission denied");
        } finally {
            owner.sql("GRANT INSERT ON reading TO second_question_app").update();
        }
    }

    @Test
    void the_log_is_not_changed_by_the_service_nor_by_the_owner_of_the_tables() {
        access.read(invited.person("Worker", Role.PRACTITIONER), UUID.randomUUID(), "record");
        for (var change : new String[]{"UPDATE reading SET why = ''", "DELETE FROM reading", "TRUNCATE reading"}) {
            assertThatThrownBy(() -> sql.sql(change).update()).as(change).hasStackTraceContaining("permission denied");
            assertThatThrownBy(() -> JdbcClient.create(database.owner()).sql(change).update()).as(change)
                    .hasStackTraceContaining("never changed or removed");
        }
    }
}
