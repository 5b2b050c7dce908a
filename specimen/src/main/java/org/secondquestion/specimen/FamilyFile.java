package org.secondquestion.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.secondquestion.record.Notation;

/** A family as its file tells it, and the day for which the file was written. */
record FamilyFile(LocalDate writtenFor, Family family) {

    private static final Pattern WRITTEN_FOR = Pattern.compile("// written for (\\S+)");

    static FamilyFile read(String name) {
        return read(name, text("families/" + name + ".txt"));
    }

    static FamilyFile read(String name, String text) {
        var lines = text.lines().toList();
        var head = WRITTEN_FOR.matcher(lines.getFirst());
        if (!head.matches())
            throw new IllegalArgumentException("The family " + name + " begins with a line like: // written for 2026-11-23");
        var read = Notation.read(text);
        if (!read.refused().isEmpty())
            throw new IllegalArgumentException("The family " + name + " holds lines that cannot be read: "
                    + read.refused().stream().map(Notation.Refused::inWords).toList());
        var story = lines.stream().skip(1).takeWhile(line -> line.startsWith("//")).map(line -> line.substring(2).strip())
                .toList();
        return new FamilyFile(LocalDate.parse(head.group(1)),
                new Family(name, String.join(" ", story), read.children(), List.copyOf(read.entries())));
    }

    static String text(String file) {
        try (var in = Objects.requireNonNull(FamilyFile.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
