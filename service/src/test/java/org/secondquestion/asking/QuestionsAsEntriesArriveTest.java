package org.secondquestion.asking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.database.Database;
import org.secondquestion.database.FreshDatabase;
import org.secondquestion.journal.Appended;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.EntryRecorded;
import org.secondquestion.journal.Journal;
import org.secondquestion.journal.Recording;
import org.secondquestion.points.Choice;
import org.secondquestion.record.About;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Child;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Service;
import org.secondquestion.settings.PartnershipSettings;
import org.secondquestion.settings.SettingsChanged;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(FreshDatabase.class)
class QuestionsAsEntriesArriveTest {

    private static final String WEIGH = "neglect.weigh-the-child";
    private static final String HUNGRY = "sign: hungry";

    private final MovingClock clock = new MovingClock(LocalDate.of(2026, 3, 2));
    private final JdbcClient sql;
    private final Journal journal;
    private final PartnershipSettings settings;
    private final Asking asking;
    private UUID child = UUID.randomUUID();

    QuestionsAsEntriesArriveTest(Database database) {
        var transactions = new JdbcTransactionManager(database.application());
        sql = JdbcClient.create(database.application());
        journal = new Journal(database.application(), transactions, clock, this::hear);
        var transaction = new TransactionTemplate(transactions);
        settings = new PartnershipSettings(sql, clock, transaction, this::hear);
        asking = new Asking(journal, new Questions(sql), settings, clock, transaction);
    }

    private void hear(EntryRecorded entries) {
        asking.ask(entries);
    }

    private void hear(Object told) {
        if (told instanceof SettingsChanged changed)
            asking.askAllAnew(changed);
    }

    @BeforeEach
    void a_child_of_seven() {
        child = UUID.randomUUID();
        new Children(sql).add(new Child(child.toString(), "Ada Invented", Optional.of(LocalDate.of(2019, 1, 10)),
                Optional.empty(), Child.Sex.GIRL, 40,
                LocalDate.of(2026, 3, 1)));
    }

    @Test
    void an_entry_raises_its_questions_in_the_moment_in_which_it_is_recorded() {
        var entry = record(HUNGRY);
        assertThat(question().because()).containsExactly(entry);
        assertThat(question().open()).isTrue();
        assertThat(question().due()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(steps()).containsExactly("opened");
    }

    @Test
    void a_question_that_the_record_answers_ends_answered_and_keeps_its_history() {
        record(HUNGRY);
        clock.to(LocalDate.of(2026, 3, 5));
        var weighed = record("measurement: 20.4; plotted: yes");
        assertThat(question().ending()).contains(Ending.ANSWERED);
        assertThat(question().endedBy()).containsExactly(weighed);
        assertThat(steps()).containsExactly("opened", "answered");
    }

    @Test
    void a_question_set_aside_is_the_same_question_when_new_evidence_opens_it_again() {
        record(HUNGRY);
        var id = question().id();
        record("setting aside: " + WEIGH + "; reason: The GP weighs him tomorrow; until: 2026-03-20");
        assertThat(question().ending()).contains(Ending.SET_ASIDE);
        clock.to(LocalDate.of(2026, 3, 4));
        record(HUNGRY);
        assertThat(question().id()).isEqualTo(id);
        assertThat(question().open()).isTrue();
        assertThat(steps()).containsExactly("opened", "set aside", "opened again");
    }

    @Test
    void a_question_set_aside_opens_again_when_its_last_day_is_over() {
        record(HUNGRY);
        record("setting aside: " + WEIGH + "; reason: The GP weighs him tomorrow; until: 2026-03-20");
        clock.to(LocalDate.of(2026, 3, 20));
        asking.askWhoeverIsDue();
        assertThat(question().open()).isFalse();
        clock.to(LocalDate.of(2026, 3, 21));
        asking.askWhoeverIsDue();
        assertThat(question().open()).isTrue();
    }

    @Test
    void a_question_that_time_alone_closed_has_lapsed() {
        record(HUNGRY);
        clock.to(LocalDate.of(2027, 3, 2));
        asking.askWhoeverIsDue();
        assertThat(question().ending()).contains(Ending.LAPSED);
    }

    @Test
    void a_question_whose_evidence_was_a_mistake_is_withdrawn() {
        var entry = record(HUNGRY);
        record("correction: " + entry + "; reason: It was another child of the same name");
        assertThat(question().ending()).contains(Ending.WITHDRAWN);
        assertThat(question().endedBy()).containsExactly(entry);
    }

    @Test
    void a_day_by_which_to_ask_is_not_put_off_by_more_of_the_same() {
        record(HUNGRY);
        clock.to(LocalDate.of(2026, 3, 8));
        record(HUNGRY);
        assertThat(question().due()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(question().because()).hasSize(2);
        assertThat(steps()).containsExactly("opened", "raised anew");
    }

    @Test
    void something_that_has_nothing_to_do_with_it_answers_nothing() {
        record(HUNGRY);
        record("visit: home; seen: yes; spoken to: yes");
        assertThat(question().open()).isTrue();
        assertThat(steps()).containsExactly("opened");
    }

    @Test
    void only_children_for_whom_a_day_has_come_are_asked_about_again() {
        asking.askWhoeverIsDue();
        sql.sql("UPDATE ask_again SET on_day = NULL WHERE child_id <> :child").param("child", child).update();
        sql.sql("UPDATE ask_again SET on_day = '2027-03-02' WHERE child_id = :child").param("child", child).update();
        clock.to(LocalDate.of(2027, 3, 1));
        assertThat(asking.askWhoeverIsDue()).isZero();
        clock.to(LocalDate.of(2027, 3, 2));
        assertThat(asking.askWhoeverIsDue()).isEqualTo(1);
    }

    @Test
    void what_the_partnership_settles_is_asked_of_every_child_and_said_on_the_question() {
        record("no access: no answer");
        clock.to(LocalDate.of(2026, 3, 4));
        record("no access: no answer");
        assertThat(open("family.avoidance")).isEmpty();
        settle("family.avoidance", "times", "2");
        asking.askWhoeverIsDue();
        assertThat(open("family.avoidance")).singleElement().satisfies(question -> assertThat(question.chosen())
                .containsExactly("Times: your partnership chose 2; the page says 3. Why: our audit of 2025"));
        settle("family.avoidance", "times", Choice.AS_ON_THE_PAGE);
        asking.askWhoeverIsDue();
        assertThat(open("family.avoidance")).isEmpty();
    }

    @Test
    void a_question_of_a_point_that_the_partnership_does_not_ask_ends_so_and_opens_when_it_asks_again() {
        record(HUNGRY);
        settle(WEIGH, "asked", "no");
        asking.askWhoeverIsDue();
        assertThat(question().ending()).contains(Ending.NOT_ASKED_HERE);
        settle(WEIGH, "asked", "yes");
        asking.askWhoeverIsDue();
        assertThat(open(WEIGH)).hasSize(1);
    }

    private void settle(String point, String setting, String value) {
        assertThat(settings.settle(new Choice("all", point, setting, value, "our audit of 2025"), officer(), "Olive Invented"))
                .isEmpty();
    }

    private UUID officer() {
        var agency = sql.sql("""
                             INSERT INTO agency (id, service, name, area)
                             VALUES (gen_random_uuid(), 'SOCIAL_CARE', gen_random_uuid()::text, '') RETURNING id
                             """).query(UUID.class).single();
        return sql
                .sql("""
                     INSERT INTO account (id, username, name, agency, roles, must_change_password, created)
                     VALUES (gen_random_uuid(), gen_random_uuid()::text, 'Olive Invented', :agency, '{QUALITY_OFFICER}', false, now())
                     RETURNING id
                     """)
                .param("agency", agency).query(UUID.class).single();
    }

    private List<KeptQuestion> open(String point) {
        return asking.open(child).stream().filter(question -> question.point().equals(point)).toList();
    }

    private String record(String fact) {
        try {
            var recording = new Recording(UUID.randomUUID(), Map.of(child, About.Role.SUBJECT), Happened.on(clock.day()),
                    Agency.of(Service.SCHOOL),
                    Optional.empty(), "M. Invented", Informant.PRACTITIONER, Restriction.NONE, Notation.fact(fact), "");
            assertThat(journal.append(recording)).isInstanceOf(Appended.Recorded.class);
            return recording.id().toString();
        } catch (NotReadable e) {
            throw new AssertionError(e);
        }
    }

    private KeptQuestion question() {
        return asking.history(child).stream().filter(question -> question.point().equals(WEIGH)).findFirst().orElseThrow();
    }

    private List<String> steps() {
        return asking.steps(question().id()).stream().map(KeptStep::step).toList();
    }
}
