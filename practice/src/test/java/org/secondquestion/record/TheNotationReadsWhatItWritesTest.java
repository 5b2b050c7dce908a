package org.secondquestion.record;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TheNotationReadsWhatItWritesTest {

    private static final String CHILD = "child ada | Ada Invented | born 2020-01-10 at 35 weeks | girl | known 2026-01-05\n";

    @Test
    void a_whole_line_comes_back_as_it_was() {
        var text = CHILD
                + "#e1 about 2026-03-01 to 2026-03-09 | school/Oak Invented, M. Invented | visit: home; seen: yes; alone: no; adults: Jo Invented, \"Kim, her aunt\" "
                + "| told by relative/Nan | recorded 2026-03-10 16:30 | about ada (witness) | only for police, social care: \"a \\\"live\\\" inquiry\" | \"Said: \\\"no\\\"; then | left\\nquickly\"\n";
        var read = Notation.read(text);
        assertThat(read.refused()).isEmpty();
        assertThat(Notation.write(read.children(), read.entries())).isEqualTo(text);
    }

    @Test
    void a_bad_line_is_refused_and_the_others_are_read() {
        var read = Notation.read(CHILD
                + "2026-03-01 | school | sign: hungri\n2026-03-02 | school | sign: hungry\n2026-13-02 | school | sign: thin\n");
        assertThat(read.entries()).hasSize(1);
        assertThat(read.refused()).extracting(Notation.Refused::line).isEqualTo(List.of(2, 4));
        assertThat(read.refused().getFirst().inWords()).contains("'hungri' is not known here").contains("hungry");
    }
}
