package org.secondquestion.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class EveryKindComesBackAsItWasTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Child ADA = child("ada", "Ada Invented");

    private static Child child(String id, String name) {
        return new Child(id, name, Optional.of(LocalDate.of(2020, 1, 10)), Optional.empty(), Child.Sex.GIRL, 40,
                LocalDate.of(2026, 1, 5));
    }

    static Stream<Kind> kinds() {
        return Kinds.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void with_every_field_said(Kind kind) {
        for (long seed = 0; seed < 5; seed++)
            comesBack(new FactsOfEveryKind(seed).withAllSaid(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void with_nothing_said_but_what_is_needed(Kind kind) {
        comesBack(new FactsOfEveryKind(1).withNothingSaid(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void with_awkward_words(Kind kind) {
        for (long seed = 0; seed < 40; seed++)
            comesBack(new FactsOfEveryKind(seed).withAwkwardWords(kind));
    }

    private static void comesBack(Fact fact) {
        comesBack(List.of(ADA), entry("e1", Agency.of(Service.SCHOOL), "M. Invented", Informant.PRACTITIONER, fact, ""));
    }

    private static Entry<Fact> entry(String id, Agency agency, String author, Informant informant, Fact fact, String narrative) {
        return new Entry<>(id, 1, List.of(new About("ada", About.Role.SUBJECT)), Happened.on(DAY), When.noonOf(DAY), agency,
                author,
                informant, Restriction.NONE, fact, narrative);
    }

    private static void comesBack(List<Child> children, Entry<?> entry) {
        var text = Notation.write(children, List.of(entry));
        var read = Notation.read(text);
        assertThat(read.refused()).as(text).isEmpty();
        assertThat(text.lines()).hasSize(children.size() + 1);
        assertThat(read.children()).isEqualTo(children);
        assertThat(read.entries()).as(text).isEqualTo(List.of(entry));
        assertThat(Notation.write(read.children(), List.copyOf(read.entries()))).isEqualTo(text);
    }

    @Test
    void narratives_names_and_reasons_with_awkward_words() {
        var sign = new FactsOfEveryKind(3).withAllSaid(Kinds.find("sign").orElseThrow());
        for (var words : FactsOfEveryKind.AWKWARD) {
            var name = words.replace("|", "/");
            comesBack(List.of(child("ada", words)),
                    entry("e1", new Agency(Service.SCHOOL, name.replace(",", " ")), name,
                            new Informant(Informant.Source.RELATIVE, name), sign, words));
            var restricted = new Entry<>("e1", 1, List.of(new About("ada", About.Role.VICTIM)), Happened.on(DAY),
                    When.noonOf(DAY), Agency.of(Service.POLICE), "", Informant.PRACTITIONER,
                    new Restriction(List.of(Service.POLICE, Service.GP), words), sign, "");
            comesBack(List.of(ADA), restricted);
        }
    }

    @Test
    void days_periods_and_moments_also_in_the_hour_that_the_clocks_give_twice() {
        var happened = List.of(Happened.on(DAY), new Happened(DAY, DAY.plusDays(3), false),
                new Happened(DAY, DAY.plusDays(3), true),
                new Happened(DAY, DAY, true));
        var recorded = new ArrayList<>(List.of("2026-03-12T12:00:00Z", "2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z", "2026-10-25T01:30:05.000000001Z", "2026-07-01T11:00:00Z", "2026-07-01T23:59:59.999Z"));
        var sign = new FactsOfEveryKind(3).withAllSaid(Kinds.find("sign").orElseThrow());
        for (var when : happened)
            for (var moment : recorded)
                comesBack(List.of(ADA), new Entry<>("e1", 1, List.of(new About("ada", About.Role.SUBJECT)), when,
                        Instant.parse(moment), Agency.of(Service.GP), "", Informant.PRACTITIONER, Restriction.NONE, sign, ""));
    }

    @Test
    void children_born_early_unborn_or_of_whom_little_is_known() {
        var known = LocalDate.of(2026, 1, 5);
        for (var child : List.of(new Child("b-1", "", Optional.empty(), Optional.of(DAY), Child.Sex.NOT_KNOWN, 40, known),
                new Child("b.2", "Ben", Optional.of(DAY), Optional.of(DAY.plusWeeks(9)), Child.Sex.BOY, 31, known)))
            assertThat(Notation.read(Notation.write(List.of(child), List.of())).children()).containsExactly(child);
    }

    @Test
    void several_children_each_in_a_part_of_their_own() {
        var children = List.of(ADA, child("ben", "Ben Invented"));
        var sign = new FactsOfEveryKind(3).withAllSaid(Kinds.find("sign").orElseThrow());
        for (var role : About.Role.values())
            comesBack(children, new Entry<>("e1", 1, List.of(new About("ben", role), new About("ada", About.Role.SUBJECT)),
                    Happened.on(DAY), When.noonOf(DAY), Agency.of(Service.GP), "", Informant.PRACTITIONER, Restriction.NONE, sign,
                    ""));
    }
}
