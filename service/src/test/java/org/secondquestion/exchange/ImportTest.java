package org.secondquestion.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondquestion.record.Informant.Source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.secondquestion.exchange.Written.TODAY;
import static org.secondquestion.exchange.Written.imported;

class ImportTest {

    @TempDir
    Path folder;
    Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder);
    }

    private ImportedRow only(String text) {
        assertThat(imported(written.text(text))).hasSize(1);
        return imported(written.text(text)).getFirst();
    }

    private RefusedRow refused(String text) {
        var rows = Written.read(written.text(text));
        assertThat(rows).singleElement().isInstanceOf(RefusedRow.class);
        return (RefusedRow) rows.getFirst();
    }

    @Test
    void a_row_becomes_when_who_whose_word_and_what() {
        var row = only(
                """
                Date from,Date to,Date recorded,Agency,Worker,Child,Told by,Details,Outcome
                12/03/2024,14/03/2024,15/03/2024 16:30,Oak Primary School,A. Invented,Ada Invented,Mother (Jo),Late three times,Letter
                """);
        assertThat(row.happened()).hasToString("2024-03-12 to 2024-03-14");
        assertThat(row.recorded()).get().hasToString("2024-03-15T16:30:00Z");
        assertThat(row.agency()).hasToString("school/Oak Primary School");
        assertThat(row.author()).isEqualTo("A. Invented");
        assertThat(row.child()).isEqualTo("Ada Invented");
        assertThat(row.toldBy()).get().satisfies(by -> assertThat(by.source()).isEqualTo(Source.MOTHER));
        assertThat(row.words()).isEqualTo("Late three times\n\nOutcome: Letter");
    }

    @Test
    void a_teller_nobody_knows_stays_among_the_words() {
        var row = only("Date,Agency,Told by,Details\n12/03/2024,School,Jo Invented,Late\n");
        assertThat(row.toldBy()).isEmpty();
        assertThat(row.words()).isEqualTo("Late\n\nTold by: Jo Invented");
    }

    @Test
    void without_an_agency_the_authors_role_tells_the_service() {
        assertThat(only("Date,Author,Details\n12/03/2024,\"A. Invented, Health Visitor\",Weighed\n").agency())
                .hasToString("health visiting");
    }

    @Test
    void a_row_with_more_cells_than_headings_loses_none() {
        assertThat(only("Date,Agency,Details\n12/03/2024,School,Late,again\n").words()).isEqualTo("Late\n\nagain");
    }

    @Test
    void headings_that_come_again_are_no_row() {
        assertThat(
                imported(written.text("Date,Agency,Details\n12/03/2024,School,Late\nDate,Agency,Details\n13/03/2024,GP,Seen\n")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2024,,School,Late| not a day", ",,School,Late| no date",
            "12/03/2024,,School,| not what happened",
            "12/03/2030,,School,Late| still to come", "12/03/2024,11/03/2024,School,Late| before it happened"})
    void a_row_that_cannot_be_read_says_why_and_keeps_its_cells(String rowAndReason) {
        var parts = rowAndReason.split("\\|", -1);
        var row = refused("Date of event,Date recorded,Agency,Details\n" + parts[0] + "\n");
        assertThat(row.reason()).contains(parts[1].strip());
        assertThat(row.number()).isEqualTo(2);
        assertThat(String.join(",", row.cells())).isEqualTo(parts[0]);
    }

    @Test
    void dates_with_the_month_first_make_all_dates_doubtful() throws TableRefused {
        var table = Written.open(written.text("Date,Agency,Details\n03/04/2024,School,Late\n03/25/2024,School,Late\n"));
        var ended = Import.read(table, Columns.guess(table), TODAY, row -> {
        }, (rows, share) -> true);
        assertThat(ended).isEqualTo(new Import.Ended(2, 1, 1, false, true));
    }

    @Test
    void columns_chosen_for_another_file_are_not_used() throws TableRefused {
        var columns = Columns.guess(Written.open(written.text("Date,Agency,Details\n12/03/2024,School,Late\n")));
        var other = Written.open(written.text("When,Source,Notes\n12/03/2024,School,Late\n"));
        var refused = catchThrowableOfType(TableRefused.class, () -> Import.read(other, columns, TODAY, row -> {
        }, (rows, share) -> true));
        assertThat(refused.sentence()).contains("Date, Agency, Details").contains("Choose its columns");
    }

    @Test
    void the_same_row_again_has_the_same_key_and_another_has_not() {
        var first = only("Date,Agency,Details\n12/03/2024,School,Late  and hungry\n");
        var again = only("Details;Agency;Date\nlate and\u00a0hungry;SCHOOL;Tue 12 March 2024\n");
        assertThat(again.key()).isEqualTo(first.key()).hasSize(32);
        assertThat(List.of("13/03/2024,School,Late and hungry", "12/03/2024,Police,Late and hungry", "12/03/2024,School,Late"))
                .extracting(row -> only("Date,Agency,Details\n" + row + "\n").key()).doesNotContain(first.key())
                .doesNotHaveDuplicates();
    }

    @Test
    void an_import_stops_at_once_when_it_is_told_to() throws TableRefused {
        var table = Written.open(written.text("Date,Agency,Details\n" + "12/03/2024,School,Late\n".repeat(100)));
        var rows = new ArrayList<ReadRow>();
        var ended = Import.read(table, Columns.guess(table), TODAY, rows::add, (count, share) -> count < 7);
        assertThat(ended.stopped()).isTrue();
        assertThat(rows).hasSize(7);
    }

    @Test
    void a_failure_of_whoever_takes_the_rows_is_not_told_as_a_damaged_file() throws IOException {
        for (var file : List.of(written.text("Date,Agency,Details\n12/03/2024,School,Late\n"),
                written.word(new String[]{"Date", "Agency", "Details"}, new String[]{"12/03/2024", "School", "Late"}),
                written.pdf(new String[][]{{"Date", "Agency", "Details"}, {"12/03/2024", "School", "Late"}})))
            assertThatThrownBy(() -> Import.read(Written.open(file), Columns.guess(Written.open(file)), TODAY, row -> {
                throw new IllegalStateException("the store is full");
            }, (rows, share) -> true)).isInstanceOf(IllegalStateException.class).hasMessage("the store is full");
    }

    @Test
    void refused_rows_become_a_file_that_is_mended_and_read_again() throws Exception {
        var table = Written.open(written.text("Date,Agency,Details\n31/02/2024,School,\"=1+1, \"\"late\"\"\"\n,GP,@home\n"));
        var columns = Columns.guess(table);
        var text = new StringWriter();
        try (var mend = new RefusedRows(text, columns)) {
            Import.read(table, columns, TODAY, row -> mend.add((RefusedRow) row), (rows, share) -> true);
        }
        assertThat(text.toString()).contains("Row number,Why it was not read,Date,Agency,Details")
                .contains("\"'=1+1, \"\"late\"\"\"")
                .contains("'@home").contains("no date in this row");
        var mended = imported(
                written.text(text.toString().replace(",31/02/2024,", ",29/02/2024,").replace(",,GP", ",1/3/24,GP")));
        assertThat(mended).extracting(ImportedRow::words).containsExactly("=1+1, \"late\"", "@home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "+1", "-1", "@sum", "\tx", "\rx", "  =x", "\n=x"})
    void no_cell_to_mend_is_a_formula(String cell) {
        assertThat(RefusedRows.harmless(cell)).isEqualTo("'" + cell);
    }
}
