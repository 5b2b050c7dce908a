package org.secondquestion.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Facts made for tests, of any kind, straight from its components: with everything said, with nothing, with awkward words. */
final class FactsOfEveryKind {

    static final List<String> AWKWARD = List.of("says \"no\"; then | left", " leading and trailing ", "two\nlines\r\nand a third",
            "a, b, \"c, d\"", "back\\slash \\n \\\"", "\"all of it\"", "\"one\" and \"two\"",
            "naïve Zoë 王小明 \uD83D\uDE42 \u202Eright to left",
            "field: value", "// no comment", "#e1", "\"", "\\", ";", "|", "not said", "\u2028separated\u00A0hard\u200B",
            "'tis a child's");

    private final SplittableRandom random;

    FactsOfEveryKind(long seed) {
        random = new SplittableRandom(seed);
    }

    Fact withAllSaid(Kind kind) {
        return make(kind, component -> value(component.getGenericType(), "plain words of " + component.getName()));
    }

    /** With what is needed and no more: words only where a fact of this kind cannot be told without them. */
    Fact withNothingSaid(Kind kind) {
        return tried(kind, Arrays.stream(kind.type().getRecordComponents()).map(c -> unsaid(c, false)).toArray())
                .orElseGet(() -> make(kind, component -> unsaid(component, random.nextInt(3) == 0)));
    }

    Fact withAwkwardWords(Kind kind) {
        return make(kind, component -> value(component.getGenericType(), AWKWARD.get(random.nextInt(AWKWARD.size()))));
    }

    /** The first fact that its kind does not refuse. */
    private static Fact make(Kind kind, Function<RecordComponent, Object> value) {
        var components = kind.type().getRecordComponents();
        return Stream.generate(() -> tried(kind, Arrays.stream(components).map(value).toArray())).limit(500)
                .flatMap(Optional::stream).findFirst().orElseThrow(() -> new AssertionError("No fact of the kind " + kind));
    }

    private static Optional<Fact> tried(Kind kind, Object[] values) {
        try {
            Constructor<?> constructor = kind.type().getDeclaredConstructors()[0];
            return Optional.of((Fact) constructor.newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private Object value(Type type, String words) {
        if (type instanceof ParameterizedType several) {
            var of = several.getActualTypeArguments()[0];
            return several.getRawType() == Optional.class
                    ? Optional.of(value(of, words))
                    : IntStream.range(0, of == String.class ? 3 : 2)
                            .mapToObj(i -> value(of, i == 0 ? words : words + " " + (i + 1)))
                            .toList();
        }
        if (type == String.class)
            return words;
        if (type == YesNo.class)
            return random.nextInt(3) == 0 ? YesNo.NOT_KNOWN : YesNo.YES;
        if (type == LocalDate.class)
            return LocalDate.of(2026, 3, 9).plusDays(random.nextInt(3));
        if (type == Integer.class)
            return random.nextInt(1, 30);
        if (type == BigDecimal.class)
            return new BigDecimal("40.0" + random.nextInt(10));
        var constants = Arrays.stream(((Class<?>) type).getEnumConstants()).filter(c -> !c.toString().equals("NOT_SAID"))
                .toList();
        return constants.get(random.nextInt(constants.size()));
    }

    private Object unsaid(RecordComponent component, boolean said) {
        var type = component.getType();
        if (said)
            return value(component.getGenericType(), "words");
        if (type == Optional.class)
            return Optional.empty();
        if (type == List.class)
            return List.of();
        if (type == String.class)
            return "";
        var none = type.isEnum()
                ? Arrays.<Object>stream(type.getEnumConstants()).filter(c -> c.toString().equals("NOT_SAID")).findFirst()
                : Optional.empty();
        return none.orElseGet(() -> value(type, "words"));
    }
}
