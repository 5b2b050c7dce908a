package org.secondquestion.learning;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.database.Database;
import org.secondquestion.database.FreshDatabase;
import org.secondquestion.learning.PointMatch.Standing;
import org.secondquestion.learning.Settlement.How;
import org.secondquestion.library.Place;
import org.secondquestion.points.PracticePoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(FreshDatabase.class)
class ALearningDocumentBecomesTheLibraryTest {

    private static final String WEIGH = "neglect.weigh-the-child";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
    private final JdbcClient sql;
    private final Settlements settlements;
    private final Matches matches;
    private final Documents documents;
    private final Library library;
    private Person officer = new Person(UUID.randomUUID(), "Octavia Invented");

    ALearningDocumentBecomesTheLibraryTest(Database database) {
        sql = JdbcClient.create(database.application());
        settlements = new Settlements(sql, clock);
        matches = new Matches(sql, clock);
        documents = new Documents(sql, clock,
                new TransactionTemplate(new JdbcTransactionManager(database.application())), settlements);
        library = new Library(documents, matches, new Search(sql));
    }

    @BeforeEach
    void somebody_keeps_the_library() {
        var agency = UUID.randomUUID();
        sql.sql("INSERT INTO agency (id, service, name, area) VALUES (:id, 'OTHER', :name, '')").param("id", agency)
                .param("name", "Office " + agency).update();
        sql.sql("""
                INSERT INTO account (id, username, name, agency, roles, must_change_password, created)
                VALUES (:id, :username, :name, :agency, '{QUALITY_OFFICER}', false, now())
                """).param("id", officer.account()).param("username", officer.account().toString()).param("name", officer.name())
                .param("agency", agency).update();
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_and_nothing_of_it_is_kept() {
        int before = documents.all().size();
        var outcome = documents.bring("notes.txt", "Nothing but notes.".getBytes(StandardCharsets.UTF_8), officer);
        assertThat(outcome).isInstanceOfSatisfying(Imported.Refused.class,
                refused -> assertThat(refused.sentence()).contains("no table headed"));
        assertThat(documents.all()).hasSize(before);
    }

    @Test
    void a_document_is_kept_as_it_was_read_with_its_bytes() {
        var text = text();
        var document = bring(text);
        assertThat(documents.file(document.id())).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(document.importer()).isEqualTo("Octavia Invented");
        assertThat(document.points()).extracting(point -> point.place().toString()).containsExactly("neglect 1", "neglect 2",
                "family 1");
        assertThat(document.learning().themes().getFirst().resources().getFirst().publisher()).contains("Invented Society");
    }

    @Test
    void the_same_file_is_not_kept_twice() {
        var text = text();
        var document = bring(text);
        assertThat(documents.bring("again.txt", text.getBytes(StandardCharsets.UTF_8), officer))
                .isInstanceOfSatisfying(Imported.AlreadyThere.class,
                        there -> assertThat(there.document().id()).isEqualTo(document.id()));
    }

    @Test
    void a_document_is_confirmed_only_when_every_doubt_is_settled_or_left_open_with_a_reason() {
        var document = bring(text());
        int doubts = document.learning().doubts().size();
        assertThat(doubts).isPositive();
        assertThat(documents.confirm(document.id(), officer)).isEqualTo(new Confirming.NotSettled(doubts));
        for (int doubt = 0; doubt < doubts; doubt++)
            settlements.settle(document.id(), doubt, How.LEFT_OPEN, "The author is asked.", officer);
        assertThat(documents.confirm(document.id(), officer)).isEqualTo(new Confirming.Confirmed());
        assertThat(documents.confirm(document.id(), officer)).isEqualTo(new Confirming.ConfirmedBefore());
    }

    @Test
    void the_document_confirmed_last_is_in_force() {
        var older = confirmed();
        var newer = confirmed();
        assertThat(library.inForce()).map(LearningDocument::id).contains(newer.id()).isNotEqualTo(Optional.of(older.id()));
        assertThat(bring(text()).confirmation()).isEmpty();
        assertThat(library.inForce()).map(LearningDocument::id).contains(newer.id());
    }

    @Test
    void leaving_a_doubt_open_needs_a_reason() {
        var document = bring(text());
        assertThatThrownBy(() -> settlements.settle(document.id(), 0, How.LEFT_OPEN, " ", officer))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(settlements.of(document.id())).isEmpty();
    }

    @Test
    void a_second_thought_counts_and_the_first_one_stays_on_file() {
        var document = bring(text());
        settlements.settle(document.id(), 0, How.AS_READ, "", officer);
        settlements.settle(document.id(), 0, How.OWN_WORDS, "It is page 4.", officer);
        assertThat(settlements.of(document.id()).get(0)).extracting("how", "words").containsExactly(How.OWN_WORDS,
                "It is page 4.");
        assertThat(settlements.history(document.id())).extracting(Settlement::how).containsExactly(How.AS_READ, How.OWN_WORDS);
        assertThatThrownBy(() -> sql.sql("UPDATE learning_settlement SET words = 'x'").update()).isNotNull();
        assertThatThrownBy(() -> sql.sql("DELETE FROM learning_settlement").update()).isNotNull();
    }

    @Test
    void every_point_in_force_is_proposed_a_place_or_none_and_a_person_decides() {
        var document = bring(text());
        var proposed = matches.of(document);
        assertThat(proposed).hasSize(PracticePoints.inForce().all().size());
        assertThat(proposed.get(WEIGH)).extracting(PointMatch::place, PointMatch::standing)
                .containsExactly(Place.find("neglect 2"), Standing.PROPOSED);
        matches.choose(document, WEIGH, Place.find("neglect 1"), officer);
        assertThat(matches.of(document).get(WEIGH)).extracting(PointMatch::place, PointMatch::proposed, PointMatch::standing,
                PointMatch::by)
                .containsExactly(Place.find("neglect 1"), Place.find("neglect 2"), Standing.CHANGED, "Octavia Invented");
        matches.choose(document, WEIGH, Optional.empty(), officer);
        assertThat(matches.of(document).get(WEIGH)).extracting(PointMatch::standing).isEqualTo(Standing.REFUSED);
        matches.choose(document, WEIGH, Place.find("neglect 2"), officer);
        assertThat(matches.of(document).get(WEIGH)).extracting(PointMatch::standing).isEqualTo(Standing.CONFIRMED);
        assertThatThrownBy(() -> matches.choose(document, WEIGH, Place.find("neglect 99"), officer))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void search_finds_points_in_force_printed_points_and_resources_by_their_stems() {
        confirmed();
        assertThat(library.search("weighing").found()).extracting(found -> found.text().kind(), found -> found.text().id())
                .contains(org.assertj.core.groups.Tuple.tuple(Searched.Kind.IN_FORCE, WEIGH),
                        org.assertj.core.groups.Tuple.tuple(Searched.Kind.PRINTED, "neglect 2"));
        var kitchen = library.search("quiet kitchens").found();
        assertThat(kitchen).extracting(found -> found.text().kind()).containsExactly(Searched.Kind.RESOURCE);
        assertThat(kitchen.getFirst().excerpt()).extracting(Found.Part::words, Found.Part::found)
                .contains(org.assertj.core.groups.Tuple.tuple("Kitchen", true));
    }

    @Test
    void where_no_text_has_every_word_those_with_some_are_found() {
        confirmed();
        var answer = library.search("kitchen zeppelin");
        assertThat(answer.everyWord()).isFalse();
        assertThat(answer.found()).isNotEmpty();
        assertThat(library.search("zeppelin").found()).isEmpty();
        assertThat(library.search("\"'(&|!:*").found()).isEmpty();
    }

    private LearningDocument confirmed() {
        var document = bring(text());
        for (int doubt = 0; doubt < document.learning().doubts().size(); doubt++)
            settlements.settle(document.id(), doubt, How.AS_READ, "", officer);
        documents.confirm(document.id(), officer);
        return document;
    }

    private LearningDocument bring(String text) {
        return ((Imported.Kept) documents.bring("learning.txt", text.getBytes(StandardCharsets.UTF_8), officer)).document();
    }

    /** A small document with a doubt: its contents page lacks a page number. */
    private static String text() {
        return """

               Invented Learning %d

               This learning has been compiled from

               Local Rapid Reviews

               Key Practice Points on:

               Neglect\t2
               Direct practice: working with the family\t



               Key Practice Points\tKey Resources (links to external sites)
               Neglect\t
               Small things add up. Look at them side by side.\tNational Resources: <u>"The Quiet Kitchen"</u> (May 2023 \u2013 Invented Society)
               Have a child weighed where somebody says thin or hungry, and see the weight on the centile chart.\t
               Direct practice: working with the family\t
               Name everybody who lives in the home.\t
               """
                .formatted(COUNT.incrementAndGet());
    }
}
