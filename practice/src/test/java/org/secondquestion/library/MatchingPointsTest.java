package org.secondquestion.library;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MatchingPointsTest {

    private static final List<PracticePoint> PRINTED = points(Specimen.TEXT.read());

    @Test
    void a_point_in_force_finds_the_printed_point_with_its_words() {
        Matching matching = Matching.of(PRINTED,
                List.of(point("neglect.scales", "neglect",
                        "Has a child who is said to be hungry been weighed, and the chart filled in?"),
                        point("babies.bath", "babies", "Has each carer been told of the dangers at bath time?")));

        assertThat(placesOf(matching))
                .containsExactlyInAnyOrderEntriesOf(Map.of("neglect.scales", "neglect 5", "babies.bath", "babies 3"));
        assertThat(matching.matches().getFirst().candidates().getFirst().score()).isBetween(Matching.ALIKE, 1.0);
    }

    @Test
    void one_printed_point_may_be_asked_by_several_points_in_force() {
        Matching matching = Matching.of(PRINTED,
                List.of(point("neglect.teeth", "neglect", "What do the child's teeth and skin say?"),
                        point("neglect.kitchen", "neglect", "What besides a tidy kitchen do we know?")));

        assertThat(matching.matches()).singleElement().satisfies(match -> {
            assertThat(match.printed().place()).isEqualTo(new Place("neglect", 2));
            assertThat(match.candidates()).extracting(candidate -> candidate.point().id())
                    .containsExactlyInAnyOrder("neglect.teeth", "neglect.kitchen");
        });
    }

    @Test
    void a_cited_place_is_the_strongest_evidence() {
        Matching matching = Matching.of(PRINTED, List.of(
                new ExecutablePoint("neglect.medical", "neglect", "", "Has the paediatrician looked?", Place.find("neglect 6"))));

        assertThat(placesOf(matching)).containsEntry("neglect.medical", "neglect 6");
        assertThat(matching.matches().getFirst().candidates().getFirst().cited()).isTrue();
    }

    @Test
    void a_place_in_another_document_yields_to_words_that_are_near() {
        Matching matching = Matching.of(PRINTED,
                List.of(new ExecutablePoint("babies.sleep", "babies", "", "See where the baby sleeps, and say why it matters.",
                        Place.find("babies 3"))));

        assertThat(placesOf(matching)).containsEntry("babies.sleep", "babies 1");
        assertThat(matching.matches().getFirst().candidates().getFirst().cited()).isFalse();
    }

    @Test
    void what_stands_alone_on_either_side_is_shown() {
        Matching matching = Matching.of(PRINTED,
                List.of(point("family.prison", "family", "Who helps with grief while father serves his sentence?")));

        assertThat(matching.inForceAlone()).extracting(ExecutablePoint::id).containsExactly("family.prison");
        assertThat(matching.printedAlone()).hasSize(PRINTED.size());
    }

    @Test
    void a_person_who_chooses_another_is_shown_the_likeliest_first() {
        assertThat(Matching.likeliest(PRINTED, point("neglect.night", "neglect", "Who minds the child at night?"), 3)).hasSize(3)
                .first()
                .extracting(PracticePoint::place).isEqualTo(new Place("neglect", 4));
    }

    @Test
    void nothing_on_a_side_is_no_trouble() {
        assertThat(Matching.of(PRINTED, List.of()).printedAlone()).hasSize(PRINTED.size());
        assertThat(Matching.of(List.of(), List.of(point("neglect.a", "neglect", "Anything?"))).inForceAlone()).hasSize(1);
    }

    /** The register of points by words alone, no place cited, against the list made by hand. */
    @Test
    void of_140_points_at_least_nine_in_ten_find_their_place_by_words_alone() throws IOException {
        Assumptions.assumeTrue(Files.exists(ReadingTheSharedDocumentTest.DOCUMENT),
                "the shared document does not lie beside this project");
        List<PracticePoint> printed = points(
                Specimen.learning(DocumentReader.read(Files.readAllBytes(ReadingTheSharedDocumentTest.DOCUMENT))));
        Map<String, String> truth = new HashMap<>();
        List<ExecutablePoint> register = Specimen.resource("register.tsv").lines().filter(line -> !line.startsWith("#"))
                .map(line -> {
                    String[] cells = line.split("\t", 3);
                    truth.put(cells[0], cells[1]);
                    return point(cells[0], cells[0].substring(0, cells[0].indexOf('.')), cells[2]);
                }).toList();
        Map<String, String> found = placesOf(Matching.of(printed, register));
        long right = found.entrySet().stream().filter(entry -> truth.getOrDefault(entry.getKey(), "").equals(entry.getValue()))
                .count();

        assertThat(register).hasSize(158);
        assertThat(right).isGreaterThanOrEqualTo(126);
        assertThat(found.size() - right).as("matched wrongly").isLessThanOrEqualTo(14);
    }

    private static Map<String, String> placesOf(Matching matching) {
        Map<String, String> places = new HashMap<>();
        matching.matches().forEach(match -> match.candidates()
                .forEach(candidate -> places.put(candidate.point().id(), match.printed().place().toString())));
        return places;
    }

    private static ExecutablePoint point(String id, String theme, String statement) {
        return new ExecutablePoint(id, theme, "", statement, Optional.empty());
    }

    private static List<PracticePoint> points(Learning learning) {
        return learning.themes().stream().flatMap(theme -> theme.points().stream()).toList();
    }
}
