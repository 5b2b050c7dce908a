package org.secondquestion.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A golden file holds one fact in the notation, and below it each component as it is read. What was once written stays
 * readable for ever: no file is edited. A new kind or field gets a file in the next version with -Dsq.write=true.
 */
class AStoredShapeIsAContractTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/secondquestion/record/golden");

    @TestFactory
    Stream<DynamicTest> a_golden_file_reads_and_writes_as_on_its_first_day() throws IOException {
        try (var files = Files.walk(GOLDEN)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(GOLDEN.relativize(file).toString(), () -> {
                        var lines = Files.readAllLines(file);
                        var fact = Notation.fact(lines.getFirst());
                        assertThat(Kinds.of(fact).write(fact)).isEqualTo(lines.getFirst());
                        assertThat(components(fact)).containsAll(lines.subList(1, lines.size()));
                        assertThat(said(fact)).hasSize(lines.size() - 1);
                    }));
        }
    }

    @Test
    void every_field_of_every_kind_stands_in_a_golden_file() throws IOException {
        var held = new HashSet<String>();
        int version = 1;
        for (; Files.isDirectory(GOLDEN.resolve("v" + version)); version++)
            try (var files = Files.list(GOLDEN.resolve("v" + version))) {
                for (var file : files.toList())
                    held.addAll(fields(file));
            }
        for (var kind : Kinds.all()) {
            var file = GOLDEN.resolve("v" + version).resolve(kind.name().replace(' ', '-') + ".txt");
            if (Boolean.getBoolean("sq.write") && !held.containsAll(fields(kind)))
                write(file, new FactsOfEveryKind(20261123).withAllSaid(kind));
            else
                assertThat(held).as("golden files of '%s'; write the next version with -Dsq.write=true", kind)
                        .containsAll(fields(kind));
        }
    }

    private static void write(Path file, Fact fact) throws IOException {
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        Files.write(file, Stream.concat(Stream.of(Kinds.of(fact).write(fact)), said(fact).stream()).toList());
    }

    private static List<String> fields(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1)
                .map(line -> file.getFileName() + " " + line.substring(0, line.indexOf(' ')))
                .toList();
    }

    private static List<String> fields(Kind kind) {
        return Arrays.stream(kind.type().getRecordComponents())
                .map(component -> kind.name().replace(' ', '-') + ".txt " + component.getName()).toList();
    }

    private static List<String> said(Fact fact) {
        return components(fact).stream()
                .filter(line -> !line.matches("\\S+ = (Optional\\.empty|\\[\\]|NOT_SAID|)")).collect(Collectors.toList());
    }

    private static List<String> components(Fact fact) {
        var components = new ArrayList<String>();
        for (var component : fact.getClass().getRecordComponents())
            try {
                components.add(component.getName() + " = " + component.getAccessor().invoke(fact));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        return components;
    }
}
