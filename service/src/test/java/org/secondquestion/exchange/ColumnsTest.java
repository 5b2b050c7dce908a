package org.secondquestion.exchange;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ColumnsTest {

    @TempDir
    Path folder;
    Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder);
    }

    private Columns guess(String text) throws TableRefused {
        return Columns.guess(Written.open(written.text(text)));
    }

    private static List<Role> roles(Columns columns) {
        return columns.columns().stream().map(Column::role).toList();
    }

    @Test
    void columns_are_known_by_their_headings() throws TableRefused {
        assertThat(roles(guess("""
                               ID,Event Date,Date Recorded,Source,Told by,Recorded by,Child's name,Significant event,Outcome
                               1,12/03/2024,13/03/2024,School,Mother,A. Invented,Ada Invented,Late,none
                               """))).containsExactly(Role.NOTHING, Role.WHEN, Role.RECORDED, Role.AGENCY, Role.TOLD_BY,
                Role.AUTHOR, Role.CHILD, Role.WORDS,
                Role.FURTHER);
    }

    @Test
    void of_two_headings_for_one_thing_the_surer_has_it() throws TableRefused {
        assertThat(roles(
                guess("Date,Date of event,Agency,Source,Event,Details\n14/03/2024,12/03/2024,School,Mother,Late,Came late\n")))
                .containsExactly(Role.FURTHER, Role.WHEN, Role.AGENCY, Role.TOLD_BY, Role.FURTHER, Role.WORDS);
    }

    @Test
    void without_headings_columns_are_known_by_what_stands_in_them() throws TableRefused {
        var columns = guess("""
                            Oak Primary School,12/03/2024,Ada came late and was hungry and asked for more
                            Health visitor,13/03/2024,Weighed at home with her mother and found well
                            Police,14/03/2024,Called to the home by a neighbour about shouting
                            """);
        assertThat(columns.headed()).isFalse();
        assertThat(roles(columns)).containsExactly(Role.AGENCY, Role.WHEN, Role.WORDS);
    }

    @Test
    void headings_in_other_words_are_kept_and_the_cells_decide() throws TableRefused {
        var columns = guess("""
                            Tag;Wer;Was
                            12/03/2024;School;Ada came late and was hungry and asked for more
                            13/03/2024;Police;Called to the home by a neighbour about shouting
                            """);
        assertThat(columns.headed()).isTrue();
        assertThat(columns.columns()).extracting(Column::heading).containsExactly("Tag", "Wer", "Was");
        assertThat(roles(columns)).containsExactly(Role.WHEN, Role.AGENCY, Role.WORDS);
    }

    @Test
    void a_person_changes_a_column_and_only_one_column_tells_when() throws TableRefused {
        var columns = guess("Date,Date of event,Details\n14/03/2024,12/03/2024,Came late\n").with(0, Role.WHEN);
        assertThat(roles(columns)).containsExactly(Role.WHEN, Role.FURTHER, Role.WORDS);
        assertThatThrownBy(() -> Columns.parse("headed\nwhen | a\nwhen | b")).hasMessageContaining("when it happened");
    }

    @Test
    void what_is_kept_as_text_comes_back_as_it_was() throws TableRefused {
        var columns = guess("Date,Agency,Details | more,Told by\n12/03/2024,School,Late,Mother\n");
        assertThat(Columns.parse(columns.text())).isEqualTo(columns);
    }

    @Test
    void the_next_file_of_that_kind_has_the_same_fingerprint_and_another_kind_has_not() throws TableRefused {
        var first = guess("Date,Agency,Details\n12/03/2024,School,Late\n");
        var next = guess("Another title,,\nDATE ,agency,Details:\n1/4/2024,Police,Called\n2/4/2024,GP,Seen\n");
        assertThat(next.fingerprint()).isEqualTo(first.fingerprint()).isEqualTo(first.with(2, Role.NOTHING).fingerprint());
        assertThat(guess("Date,Details,Agency\n12/03/2024,Late,School\n").fingerprint()).isNotEqualTo(first.fingerprint());
    }

    @Test
    void what_is_still_missing_is_told() throws TableRefused {
        var columns = guess("Date,Agency,Details\n12/03/2024,School,Late\n");
        assertThat(columns.missing()).isEmpty();
        assertThat(columns.with(0, Role.NOTHING).missing()).get().asString().contains("Choose the column with the date");
        assertThat(columns.with(2, Role.NOTHING).missing()).get().asString().contains("Choose the column with the words");
    }
}
