package org.secondquestion.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Notation;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Upkeep;

import static org.assertj.core.api.Assertions.assertThat;

class InventedFamiliesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Specimens SPECIMENS = Specimens.asOf(DAY);

    @Test
    void there_are_at_least_twelve_families_with_24_children_and_25_to_80_entries_each() {
        assertThat(SPECIMENS.families()).hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(family -> assertThat(family.entries().size()).as(family.name()).isBetween(25, 80))
                .allSatisfy(family -> assertThat(family.story()).as(family.name()).isNotBlank());
        assertThat(SPECIMENS.children()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(SPECIMENS.children().map(Child::id)).doesNotHaveDuplicates();
    }

    @Test
    void every_file_among_the_families_is_one_of_them() {
        try (var files = Files.list(folder())) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(SPECIMENS.families().stream().map(Family::name).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(Specimens.class.getResource("families")).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void one_child_is_unborn_some_are_babies_some_in_their_teens_and_some_have_no_entry_at_all() {
        var children = SPECIMENS.children().toList();
        assertThat(children).anyMatch(child -> child.born().isEmpty());
        assertThat(children).anyMatch(child -> child.born().filter(DAY.minusMonths(6)::isBefore).isPresent());
        assertThat(children).filteredOn(child -> child.birth().isBefore(DAY.minusYears(13))).hasSizeGreaterThan(4);
        assertThat(children).filteredOn(child -> SPECIMENS.familyOf(child.id()).entries().stream()
                .noneMatch(entry -> entry.roleOf(child.id()).isPresent())).hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void the_entries_lie_in_the_eighteen_months_before_the_day_and_none_is_recorded_after_it() {
        assertThat(entries()).allSatisfy(entry -> {
            assertThat(entry.day()).isBetween(DAY.minusMonths(18).minusDays(1), DAY.minusDays(1));
            assertThat(entry.recordedDay()).isBefore(DAY);
        });
    }

    @Test
    void each_entry_is_by_somebody_of_the_partnership_for_the_agency_they_work_for() {
        var staff = SPECIMENS.partnership().staff();
        assertThat(SPECIMENS.families()).allSatisfy(family -> assertThat(family.entries()).allSatisfy(entry -> {
            var author = staff.stream().filter(one -> one.name().equals(entry.author())).findFirst();
            assertThat(author).as(entry.author()).isPresent();
            assertThat(entry.agency()).isEqualTo(author.orElseThrow().agency());
        }));
    }

    @Test
    void most_kinds_of_entry_are_there() {
        var used = entries().stream().map(entry -> Kinds.of(entry.fact())).collect(Collectors.toSet());
        assertThat(Kinds.all().stream().filter(kind -> !used.contains(kind)).map(Kind::name)).hasSizeLessThan(5);
    }

    @Test
    void some_entries_were_recorded_late_some_corrected_some_restricted_and_some_told_by_a_child() {
        assertThat(entries()).filteredOn(entry -> entry.recordedDay().isAfter(entry.day().plusDays(1)))
                .hasSizeGreaterThan(12);
        assertThat(entries()).filteredOn(entry -> entry.fact() instanceof Upkeep.Correction).isNotEmpty();
        assertThat(entries()).filteredOn(entry -> !entry.restriction().equals(Restriction.NONE)).hasSizeGreaterThan(4);
        assertThat(entries()).filteredOn(entry -> entry.informant().source() == Informant.Source.CHILD)
                .hasSizeGreaterThan(20);
    }

    @Test
    void a_family_written_in_the_notation_is_read_again_as_it_was() {
        assertThat(SPECIMENS.families()).allSatisfy(family -> {
            var read = Notation.read(family.notation());
            assertThat(read.refused()).isEmpty();
            assertThat(read.children()).isEqualTo(family.children());
            assertThat(read.entries()).isEqualTo(family.entries());
        });
    }

    private static List<Entry<?>> entries() {
        return SPECIMENS.families().stream().<Entry<?>>flatMap(family -> family.entries().stream()).toList();
    }
}
