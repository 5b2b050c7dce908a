package org.secondquestion.specimen;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Theme;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Field;
import org.secondquestion.record.Kind;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Upkeep.Correction;
import org.secondquestion.record.Upkeep.Restricted;

/** Facts of any kind as they could stand in a chronology, drawn from a random source: some fields said, some not. */
final class PlausibleFacts {

    private static final int TRIES = 200;
    private static final List<String> ON = Stream
            .concat(PracticePoints.inForce().all().stream().map(PracticePoint::id), Arrays.stream(Theme.values()).map(Theme::id))
            .toList();

    private final RandomGenerator random;

    PlausibleFacts(RandomGenerator random) {
        this.random = random;
    }

    /** A fact of the kind on a day, after other entries to which it may point. */
    Fact of(Kind kind, LocalDate day, List<Entry<?>> before) {
        return Stream.generate(() -> tried(kind, day, before)).limit(TRIES).flatMap(Optional::stream).findFirst().orElseThrow(
                () -> new IllegalStateException("No fact of the kind '" + kind + "' came about in " + TRIES + " tries"));
    }

    private Optional<Fact> tried(Kind kind, LocalDate day, List<Entry<?>> before) {
        var texts = new LinkedHashMap<String, String>();
        boolean careful = random.nextInt(4) == 0;
        for (var field : kind.fields())
            (careful ? carefully(kind, field, day, before) : text(kind, field, day, before))
                    .ifPresent(text -> texts.put(field.name(), text));
        try {
            return Optional.of(kind.make(texts));
        } catch (NotReadable cannotBeSo) {
            return Optional.empty();
        }
    }

    private Optional<String> text(Kind kind, Field field, LocalDate day, List<Entry<?>> before) {
        if (!field.needed() && random.nextInt(10) < 3)
            return Optional.empty();
        return Optional.of(switch (field.type()) {
            case TEXT -> one(kind, field, before);
            case TEXTS -> field.name().equals("on") ? among(ON, 2) : among(Phrases.THINGS, 3);
            case YES_NO -> pick(List.of("yes", "yes", "no", "no", "not known"));
            case CHOICE -> pick(field.choices());
            case CHOICES -> among(field.choices(), 3);
            case DAY -> day.plusDays(random.nextInt(-20, 60)).toString();
            case COUNT -> String.valueOf(random.nextInt(1, 40));
            case NUMBER -> number(field);
        });
    }

    /** As somebody writes it who leaves nothing out and has thought of everything. */
    private Optional<String> carefully(Kind kind, Field field, LocalDate day, List<Entry<?>> before) {
        return switch (field.type()) {
            case YES_NO -> Optional.of("yes");
            case CHOICES -> Optional.of(String.join(", ", field.choices()));
            case TEXTS -> Optional.of(field.name().equals("on") ? among(ON, 2 * ON.size()) : among(Phrases.THINGS, 3));
            case TEXT, CHOICE, DAY, COUNT, NUMBER -> text(kind, field, day, before);
        };
    }

    private String one(Kind kind, Field field, List<Entry<?>> before) {
        if (!before.isEmpty() && (kind.type() == Correction.class || kind.type() == Restricted.class)
                && field.name().equals("of"))
            return pick(before).id();
        if (field.name().equals("point"))
            return pick(ON);
        return pick(random.nextInt(3) == 0 ? Phrases.PEOPLE : Phrases.THINGS);
    }

    private String number(Field field) {
        double most = field.name().equals("percent") ? 100 : field.name().equals("weight") ? 30 : 74;
        return BigDecimal.valueOf(random.nextDouble(3, most)).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private String among(List<String> all, int most) {
        var chosen = new ArrayList<String>();
        for (int i = random.nextInt(1, most + 1); i > 0; i--)
            chosen.add(pick(all));
        return chosen.stream().distinct().collect(Collectors.joining(", "));
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
