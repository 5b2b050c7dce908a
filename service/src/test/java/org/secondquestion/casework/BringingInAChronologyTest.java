package org.secondquestion.casework;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import org.secondquestion.asking.Asking;
import org.secondquestion.exchange.ChronologyTable;
import org.secondquestion.exchange.Columns;
import org.secondquestion.exchange.ImportedRow;
import org.secondquestion.exchange.RefusedRow;
import org.secondquestion.exchange.Role;
import org.secondquestion.exchange.TableRefused;
import org.secondquestion.journal.Journal;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Chronology;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Service;
import org.secondquestion.record.Upkeep.Confirmed;
import org.secondquestion.record.Upkeep.Correction;
import org.secondquestion.record.Upkeep.ImportedNote;
import org.secondquestion.record.Upkeep.Suggested;
import org.secondquestion.web.Invited;
import org.secondquestion.web.WholeService;

import static org.assertj.core.api.Assertions.assertThat;

@WholeService
class BringingInAChronologyTest {

    private static final RowAsEntries.By BY = new RowAsEntries.By(Agency.of(Service.SOCIAL_CARE), Optional.empty(),
            "B. Invented");
    private static final String HEADINGS = "Date,Date recorded,Agency,Author,Child,Details\n";
    private static final String HUNGRY = "02/03/2026,04/03/2026,School,M. Invented,,He was hungry and asked for bread twice.\n";
    private static final String PLAIN = "09/03/2026,,School,M. Invented,,He brought his reading book.\n";
    private static final String NO_DAY = "some day,,School,M. Invented,,He drew a picture.\n";

    @Autowired
    ImportAChronology act;
    @Autowired
    Journal journal;
    @Autowired
    Asking asking;
    @Autowired
    SettleSuggestions settle;
    @Autowired
    KnownColumns known;
    @Autowired
    BroughtFiles files;
    @Autowired
    Invited invited;

    @TempDir
    Path folder = Path.of("");

    private final List<RefusedRow> refused = new ArrayList<>();

    @Test
    void a_row_becomes_the_note_as_it_stood_there_with_the_facts_that_its_words_suggest() throws Exception {
        var child = child();
        bring(child, HEADINGS + HUNGRY);
        var note = only(ImportedNote.class, child);
        assertThat(note.narrative()).isEqualTo("He was hungry and asked for bread twice.");
        assertThat(note.fact().source()).isEqualTo("export.csv");
        assertThat(note.author()).isEqualTo("M. Invented");
        assertThat(note.agency().service()).isEqualTo(Service.SCHOOL);
        assertThat(note.happened()).hasToString("2026-03-02");
        assertThat(note.recordedDay()).hasToString("2026-03-04");
        var sign = only(Sign.class, child);
        assertThat(sign.recorded()).isEqualTo(note.recorded());
        assertThat(only(Suggested.class, child).fact().note()).isEqualTo(note.id());
        assertThat(of(child).suggestedAt(Instant.MAX)).contains(sign.id());
    }

    @Test
    void the_same_file_twice_adds_nothing() throws Exception {
        var child = child();
        bring(child, HEADINGS + HUNGRY + PLAIN);
        var before = of(child).entries();
        var again = bring(child, HEADINGS + PLAIN + HUNGRY);
        assertThat(again.added()).isZero();
        assertThat(again.thereBefore()).isEqualTo(2);
        assertThat(of(child).entries()).isEqualTo(before);
    }

    @Test
    void the_same_row_of_another_child_is_another_note() throws Exception {
        var one = child();
        var other = child();
        bring(one, HEADINGS + HUNGRY);
        assertThat(bring(other, HEADINGS + HUNGRY).added()).isEqualTo(1);
    }

    @Test
    void it_is_stopped_between_rows_and_the_same_file_again_brings_the_rest() throws Exception {
        var child = child();
        var stopped = bring(child, HEADINGS + HUNGRY + PLAIN, row -> true, soFar -> soFar.rows() < 1);
        assertThat(stopped.added()).isEqualTo(1);
        assertThat(only(Sign.class, child)).isNotNull();
        var rest = bring(child, HEADINGS + HUNGRY + PLAIN);
        assertThat(rest.added()).isEqualTo(1);
        assertThat(rest.thereBefore()).isEqualTo(1);
    }

    @Test
    void rows_that_stand_there_outlive_an_import_that_breaks_off_and_the_child_is_asked_about() throws Exception {
        var child = child();
        try {
            bring(child, HEADINGS + HUNGRY + PLAIN, row -> true, soFar -> {
                if (soFar.rows() > 0)
                    throw new IllegalStateException("the power is cut");
                return true;
            });
        } catch (IllegalStateException cut) {
            assertThat(cut).hasMessageContaining("cut");
        }
        assertThat(bring(child, HEADINGS + HUNGRY + PLAIN).thereBefore()).isEqualTo(1);
        assertThat(of(child).entries().stream().filter(entry -> entry.fact() instanceof ImportedNote)).hasSize(2);
    }

    @Test
    void the_questions_are_asked_when_all_of_it_is_there() throws Exception {
        var child = child();
        bring(child, HEADINGS + recently("He was hungry and asked for bread twice."), row -> true, soFar -> {
            assertThat(asking.open(child.id())).isEmpty();
            return true;
        });
        assertThat(asking.open(child.id())).anyMatch(question -> question.point().equals("neglect.weigh-the-child"));
    }

    @Test
    void rows_that_cannot_be_read_come_back_as_they_stood_with_the_reason() throws Exception {
        var child = child();
        var done = bring(child, HEADINGS + NO_DAY + PLAIN);
        assertThat(done.added()).isEqualTo(1);
        assertThat(done.refused()).isEqualTo(1);
        assertThat(refused).singleElement().satisfies(row -> assertThat(row.cells()).contains("some day", "He drew a picture."));
    }

    @Test
    void rows_about_another_child_are_passed_over() throws Exception {
        var child = child();
        var done = bring(child, HEADINGS + HUNGRY + "09/03/2026,,School,M. Invented,Bo Invented,He was thin and cold.\n",
                row -> row.child().isEmpty(), soFar -> true);
        assertThat(done.added()).isEqualTo(1);
        assertThat(done.passedOver()).isEqualTo(1);
        assertThat(of(child).entries()).noneMatch(entry -> entry.narrative().contains("thin"));
    }

    @Test
    void a_person_confirms_suggested_facts_with_one_entry_and_drops_what_the_words_do_not_say() throws Exception {
        var person = invited.person("Briar Lowe", org.secondquestion.access.Role.PRACTITIONER);
        var child = child();
        bring(child, HEADINGS + HUNGRY);
        var sign = only(Sign.class, child);
        settle.confirm(UUID.randomUUID(), child.id(), person, List.of(sign.id()));
        assertThat(only(Confirmed.class, child).author()).isEqualTo("Briar Lowe");
        assertThat(of(child).suggestedAt(Instant.MAX)).isEmpty();
        var other = child();
        bring(other, HEADINGS + HUNGRY);
        var wrong = only(Sign.class, other).id();
        settle.drop(UUID.randomUUID(), other.id(), person, List.of(wrong));
        assertThat(only(Correction.class, other).fact().reason()).isEqualTo("not what the words say");
        assertThat(of(other).struckAt(Instant.MAX)).containsExactly(wrong);
    }

    @Test
    void the_columns_that_a_person_chose_are_found_again_for_the_next_file_with_these_headings() throws Exception {
        var table = ChronologyTable
                .open(Files.writeString(folder.resolve("first.csv"),
                        """
                        Day,Kept by,Line,Remark for columns test
                        02/03/2026,School,M. Invented,He was hungry and asked for bread twice.
                        """), "first.csv");
        var guess = Columns.guess(table);
        var chosen = guess.with(1, Role.AGENCY).with(2, Role.AUTHOR);
        known.keep(chosen);
        assertThat(known.orGuess(Columns.guess(table))).isEqualTo(chosen);
    }

    @Test
    void a_file_is_held_for_who_brought_it_and_its_import_is_stopped_between_two_rows() throws Exception {
        var person = invited.person("Wilf Lowe", org.secondquestion.access.Role.PRACTITIONER);
        var child = child();
        var rows = new StringBuilder(HEADINGS);
        for (int row = 0; row < 5_000; row++)
            rows.append("02/03/2026,,School,M. Invented,,He brought book number ").append(row).append(".\n");
        var file = files.bring(person, child.id(), "long.csv",
                new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(files.find(file.id(), person, child.id())).contains(file);
        assertThat(files.find(file.id(), invited.person("Wanda Lowe", org.secondquestion.access.Role.PRACTITIONER), child.id()))
                .isEmpty();
        assertThat(file.lookThrough(files.today()).read()).isEqualTo(5_000);
        var running = files.begin(file, person);
        running.await(Duration.ofMillis(300));
        running.stop();
        running.await(Duration.ofSeconds(30));
        assertThat(running.ended()).isTrue();
        assertThat(running.failure()).isEmpty();
        assertThat(of(child).entries()).hasSize((int) running.soFar().added()).hasSizeLessThan(5_000);
        files.drop(file);
        assertThat(files.find(file.id(), person, child.id())).isEmpty();
    }

    private static String recently(String words) {
        return LocalDate.now(Entry.ENGLAND).minusDays(1) + ",,School,M. Invented,," + words + "\n";
    }

    private KnownChild child() {
        return invited.child(invited.unique("Ned Invented"), 360);
    }

    private ImportAChronology.SoFar bring(KnownChild child, String csv) throws IOException, TableRefused {
        return bring(child, csv, row -> true, soFar -> true);
    }

    private ImportAChronology.SoFar bring(KnownChild child, String csv, Predicate<ImportedRow> chosen,
            ImportAChronology.Progress progress) throws IOException, TableRefused {
        var table = ChronologyTable.open(Files.writeString(folder.resolve("export.csv"), csv), "export.csv");
        return act.bring(child.id(), new ImportAChronology.Brought(table, "export.csv", Columns.guess(table), chosen), BY,
                refused::add,
                progress);
    }

    private Chronology of(KnownChild child) {
        return journal.findChronology(child.id()).orElseThrow();
    }

    private <F extends Fact> Entry<F> only(Class<F> kind, KnownChild child) {
        var found = of(child).entries().stream().flatMap(entry -> entry.as(kind).stream()).toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
