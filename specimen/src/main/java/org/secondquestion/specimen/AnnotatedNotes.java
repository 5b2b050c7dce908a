package org.secondquestion.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The annotated notes of all settings. Whoever wrote them did not know the lists of terms, and the other way round. */
public final class AnnotatedNotes {

    private static final List<String> SETTINGS = List.of("health-visiting", "midwifery", "gp", "hospital", "school-nursing",
            "mental-health", "social-work", "early-help", "school", "nursery", "police", "probation", "domestic-abuse-service",
            "substance-misuse", "housing", "youth-justice", "minutes", "children-own-words");

    private AnnotatedNotes() {
    }

    public static List<AnnotatedNote> all() {
        return SETTINGS.stream().flatMap(setting -> AnnotatedNote.read(text(setting + ".notes")).stream()).toList();
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(AnnotatedNotes.class.getResourceAsStream("notes/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
