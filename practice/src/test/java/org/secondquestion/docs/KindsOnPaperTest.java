package org.secondquestion.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.secondquestion.record.About;
import org.secondquestion.record.Field;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Service;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/kinds.md is drawn from the code; write it anew with -Dsq.write=true. */
class KindsOnPaperTest {

    private static final Path PAGE = Path.of("../docs/kinds.md");

    @Test
    void the_page_of_kinds_says_what_the_code_says() throws IOException {
        if (Boolean.getBoolean("sq.write"))
            Files.writeString(PAGE, page());
        assertThat(Files.readString(PAGE)).as("docs/kinds.md is out of date; write it with -Dsq.write=true").isEqualTo(page());
    }

    private static String page() {
        var page = new StringBuilder(
                """
                # Kinds of entry

                Drawn from the code; not edited by hand. How a line is written is in [chronology-notation.md](chronology-notation.md).
                The first field of a kind follows its name: `visit: home`. Fields in **bold** are needed; all others may be left out.
                """);
        page.append("\nServices: ").append(words(Service.values())).append(".\n\nWhose word it is: ")
                .append(words(Informant.Source.values())).append(".\n\nParts of a child in an entry: ")
                .append(words(About.Role.values())).append(".\n");
        var family = "";
        for (var kind : Kinds.all()) {
            if (!kind.family().equals(family)) {
                family = kind.family();
                page.append("\n## ").append(Character.toUpperCase(family.charAt(0))).append(family.substring(1)).append('\n');
            }
            page.append(kind(kind));
        }
        return page.toString();
    }

    private static String kind(Kind kind) {
        return "\n### " + kind.name() + "\n" + kind.words() + ".\n\n| field | question | what may stand there |\n|---|---|---|\n"
                + kind.fields().stream().map(KindsOnPaperTest::field).collect(Collectors.joining());
    }

    private static String field(Field field) {
        return "| " + (field.needed() ? "**" + field.name() + "**" : field.name()) + " | " + field.words()
                + (field.hint().isEmpty() ? "" : " (" + field.hint() + ")") + " | " + values(field) + " |\n";
    }

    private static String values(Field field) {
        return switch (field.type()) {
            case TEXT -> "words";
            case TEXTS -> "words, several between commas";
            case YES_NO -> "yes, no, not known";
            case CHOICE -> "one of: " + choices(field);
            case CHOICES -> "several of: " + choices(field);
            case DAY -> "a day like 2026-03-09";
            case COUNT -> "a whole number";
            case NUMBER -> "a number like 12.4";
        };
    }

    private static String choices(Field field) {
        var choices = String.join(", ", field.choices());
        return choices.equals(words(Service.values())) ? "the services" : choices;
    }

    private static String words(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Kinds::words).collect(Collectors.joining(", "));
    }
}
