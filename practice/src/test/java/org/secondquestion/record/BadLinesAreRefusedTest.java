package org.secondquestion.record;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class BadLinesAreRefusedTest {

    private static final String CHILD = "child ada | Ada Invented | born 2020-01-10 | girl | known 2026-01-05";
    private static final String GOOD = "#good 2026-03-01 | school, M. Invented | sign: hungry";

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("hello", "says when, who recorded it and what happened", "2026-03-09 | school"),
                arguments("2026-03-01 | school", "says when, who recorded it and what happened", "2026-03-09 | school"),
                arguments("yesterday | school | sign: hungry", "'yesterday' is not a day", "about 2026-03-09"),
                arguments("2026-02-30 | school | sign: hungry", "'2026-02-30' is not a day", "a day like 2026-03-09"),
                arguments("09/03/2026 | school | sign: hungry", "'09/03/2026' is not a day", "a day like 2026-03-09"),
                arguments("2026-13 | school | sign: hungry", "'2026-13-01' is not a day", "a month like 2026-03"),
                arguments("2026-03-09 to 2026-03-01 | school | sign: hungry", "A period ends on or after the day it begins",
                        "can be so"),
                arguments("+999999999-12-31 | school | sign: hungry", "not a day between 1900 and 2199", "a day like"),
                arguments("0206-03-01 | school | sign: hungry", "not a day between 1900 and 2199", "a day like"),
                arguments("# 2026-03-01 | school | sign: hungry", "is followed by the day", "2026-03-09 | school"),
                arguments("#good 2026-03-02 | school | sign: hungry", "'#good' is taken", "a name of its own"),
                arguments("2026-03-01 | scool | sign: hungry", "'scool' is not known here", "school"),
                arguments("2026-03-01 | | sign: hungry", "'' is not known here", "school"),
                arguments("2026-03-01 | school | sing: hungry", "'sing' is not a kind of entry", "perhaps 'sign'"),
                arguments("2026-03-01 | school | ", "'' is not a kind of entry", "docs/kinds.md"),
                arguments("2026-03-01 | school | " + "x".repeat(200_000) + ": hungry", "is not a kind of entry", "docs/kinds.md"),
                arguments("2026-03-01 | school | sign: hungri", "'hungri' is not known here (perhaps 'hungry') for 'signs'",
                        "hungry"),
                arguments("2026-03-01 | school | sign", "Say which sign was seen", "can be so"),
                arguments("2026-03-01 | school | sign: hungry; weather: cold", "'weather' is not a field of 'sign'",
                        "one of signs"),
                arguments("2026-03-01 | school | sign: hungry; cold", "'cold' names no field", "seen: yes"),
                arguments("2026-03-01 | school | visit: home; seen: yes; Seen: no", "'seen' is said twice", "each field once"),
                arguments("2026-03-01 | school | visit; seen: yes", "'place' is missing", "one of home"),
                arguments("2026-03-01 | school | visit: home; seen: perhaps", "'perhaps' is not known here for 'seen'",
                        "not known"),
                arguments("2026-03-01 | school | visit: home; seen: no; alone: yes", "was not seen alone", "can be so"),
                arguments("2026-03-01 | school | action: Letter; due: soon", "'soon' is not a day for 'due'", "a day like"),
                arguments("2026-03-01 | school | action: Letter; due: 9999-12-31", "not a day between", "a day like"),
                arguments("2026-03-01 | gp | measurement: heavy", "'heavy' is not a number", "a number like 12.4"),
                arguments("2026-03-01 | gp | measurement: 12,4", "'12,4' is not a number", "a number like 12.4"),
                arguments("2026-03-01 | gp | measurement: 1e999999999", "is not a number", "a number like 12.4"),
                arguments("2026-03-01 | gp | measurement; weight centile: 1e-999999999", "is not a number", "a number like 12.4"),
                arguments("2026-03-01 | gp | measurement: 900", "A weight of a child lies between", "can be so"),
                arguments("2026-03-01 | gp | birth: -4", "'-4' is not a whole number", "a whole number"),
                arguments("2026-03-01 | gp | birth: 99999999999", "is not a whole number", "a whole number"),
                arguments("2026-03-01 | school | sign: hungry | \"he said", "a quotation begins and does not end",
                        "second quotation mark"),
                arguments("2026-03-01 | school | sign: hungry | \"one\" and more", "goes on after its quotation mark",
                        "one quotation"),
                arguments("2026-03-01 | school | sign: hungry | \"one\" | \"two\"", "second part of its sort", "each part once"),
                arguments("2026-03-01 | school | sign: hungry | told by child | told by mother", "second part of its sort",
                        "each part once"),
                arguments("2026-03-01 | school | sign: hungry | he said so", "'he said so' is not a part of an entry",
                        "told by ..."),
                arguments("2026-03-01 | school | sign: hungry | told by the cat", "'the cat' is not known here", "neighbour"),
                arguments("2026-03-01 | school | sign: hungry | recorded at noon", "'at noon' is not a day and time",
                        "2026-03-09 16:30"),
                arguments("2026-03-01 | school | sign: hungry | recorded 2026-02-30 10:00", "is not a day and time",
                        "2026-03-09 16:30"),
                arguments("2026-03-01 | school | sign: hungry | recorded 2026-03-01 24:00", "is not a day and time",
                        "2026-03-09 16:30"),
                arguments("2026-03-02 | school | sign: hungry | recorded 2026-03-01", "recorded on or after the day it happened",
                        "can be so"),
                arguments("2026-03-01 | school | sign: hungry | about ben", "no child is called 'ben'", "one of ada"),
                arguments("2026-03-01 | school | sign: hungry | about ada, ada", "names each child once", "can be so"),
                arguments("2026-03-01 | school | sign: hungry | about ada (hidden)", "'hidden' is not known here", "witness"),
                arguments("2026-03-01 | school | sign: hungry | only for police", "A restriction says why", "can be so"),
                arguments("2026-03-01 | school | sign: hungry | only for friends: \"x\"", "'friends' is not known here",
                        "police"),
                arguments("2026-03-01 | school | correction: ; reason: wrong child", "names the entry it corrects", "can be so"),
                arguments("2026-03-01 | school | correction: good", "says what was wrong", "can be so"),
                arguments("2026-03-01 | school | setting aside: neglect.toolkit; until: 2026-04-01", "with a reason",
                        "can be so"),
                arguments("child ada | Ada Again | born 2020-01-10 | known 2026-01-05", "'ada' is named twice",
                        "each child once"),
                arguments("child ben", "a name and a day of birth", "child ID | name"),
                arguments("child ben | Ben | born 2020-01-10", "the day from which the child is known is missing",
                        "known 2025-01-31"),
                arguments("child ben | Ben | known 2026-01-05", "a day of birth or, unborn, a due date", "can be so"),
                arguments("child ben | Ben | born today | known 2026-01-05", "'today' is not a day", "a day like"),
                arguments("child ben | Ben | born 2020-01-10 at 99999999999 weeks | known 2026-01-05", "is not a birth",
                        "34 weeks"),
                arguments("child ben | Ben | born 2020-01-10 at 99 weeks | known 2026-01-05", "between 20 and 45", "can be so"),
                arguments("child ben | Ben | born 2020-01-10 | prince | known 2026-01-05", "'prince' is not known here", "girl"),
                arguments("child b(n | Ben | born 2020-01-10 | known 2026-01-05", "named by one word", "can be so"),
                arguments("child ben | Ben | born 2020-01-10 | known 2026-01-05 | known 2026-01-06", "said a second time",
                        "each part once"),
                arguments("'; DROP TABLE entry; --", "says when, who recorded it and what happened", "2026-03-09 | school"),
                arguments("\u0000\u0001 | \u0000 | \u0000", "is not a day", "a day like"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void with_their_number_what_was_read_and_what_was_expected_and_the_rest_is_read(String line, String wrong, String expected) {
        var read = Notation.read(CHILD + "\n" + GOOD + "\n\n// a remark\n" + line + "\n2026-03-02 | school | sign: thin\n");
        assertThat(read.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(5);
            assertThat(refused.read()).isEqualTo(line);
            assertThat(refused.wrong()).contains(wrong);
            assertThat(refused.expected()).contains(expected);
            assertThat(refused.inWords()).startsWith("Line 5: ").contains(wrong).contains("expected");
        });
        assertThat(read.entries()).extracting(Entry::id).containsExactly("good", "L6");
        assertThat(read.children()).hasSize(1);
    }

    @Test
    void an_entry_before_any_child_is_refused() {
        assertThat(Notation.read(GOOD).refused().getFirst().inWords()).contains("no line before it names the child");
    }

    @Test
    void a_line_without_a_name_gets_one_that_no_other_line_bears() {
        var read = Notation.read(CHILD + "\n2026-03-01 | school | sign: thin\n#L2 2026-03-02 | school | sign: tired\n");
        assertThat(read.refused()).isEmpty();
        assertThat(read.entries()).extracting(Entry::id).containsExactly("L2a", "L2");
    }

    @Test
    void a_file_from_another_system_with_its_own_line_ends_and_mark_is_read() {
        assertThat(Notation.read("\uFEFF" + CHILD + "\r\n" + GOOD + "\r\n").refused()).isEmpty();
    }

    @Test
    void an_empty_text_holds_nothing_and_nothing_is_wrong_with_it() {
        assertThat(Notation.read("")).isEqualTo(Notation.read("\n\n// nothing\n"));
    }
}
