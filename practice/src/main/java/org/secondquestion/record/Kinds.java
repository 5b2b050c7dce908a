package org.secondquestion.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All kinds of fact, by family and by the names they have in the notation. */
public final class Kinds {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Map<String, Kind> BY_NAME = recordsOf(Fact.class).stream().map(Kind::of)
            .collect(Collectors.toMap(Kind::name, k -> k, (a, b) -> {
                throw new IllegalStateException("Two kinds are called " + a);
            }, LinkedHashMap::new));
    private static final Map<Class<?>, Kind> BY_TYPE = BY_NAME.values().stream().collect(Collectors.toMap(Kind::type, k -> k));

    // every entry that is read names several constants, and a page reads hundreds of entries
    private static final ClassValue<Map<String, Object>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            var constants = new LinkedHashMap<String, Object>();
            for (Object constant : type.getEnumConstants())
                constants.putIfAbsent(words((Enum<?>) constant), constant);
            return constants;
        }
    };

    private Kinds() {
    }

    public static List<Kind> all() {
        return List.copyOf(BY_NAME.values());
    }

    public static Optional<Kind> find(String name) {
        return Optional.ofNullable(BY_NAME.get(words(name.strip())));
    }

    public static Kind of(Fact fact) {
        return of(fact.getClass());
    }

    public static Kind of(Class<? extends Fact> type) {
        return Optional.ofNullable(BY_TYPE.get(type)).orElseThrow();
    }

    // asked for by points and pages without end
    private static final ClassValue<Map<Object, String>> WORDS = new ClassValue<>() {
        @Override
        protected Map<Object, String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(Function.identity(), constant -> words(((Enum<?>) constant).name())));
        }
    };

    /** The words of an enum constant: DOMESTIC_ABUSE is "domestic abuse". */
    public static String words(Enum<?> constant) {
        return Objects.requireNonNull(WORDS.get(constant.getDeclaringClass()).get(constant));
    }

    /** Words as a reader expects them, with the apostrophes that names in code cannot have. */
    public static String spoken(String words) {
        return words.replaceAll("\\b(child|family)s (?=[a-z])", "$1's ")
                .replaceAll("\\b(adults|parents) (?=(account|histories|word|needs)\\b)", "$1' ");
    }

    /** The words of a name in code: NotBrought, notBrought, not-brought and NOT_BROUGHT are all "not brought", and "child's voice" is "childs voice". */
    static String words(String name) {
        var spaced = name.replace('_', ' ').replace('-', ' ').replace("'", "").replace("\u2019", "");
        var lower = spaced.toLowerCase(Locale.ROOT);
        boolean mixed = !spaced.equals(lower) && !spaced.equals(spaced.toUpperCase(Locale.ROOT));
        return mixed ? BETWEEN_WORDS.matcher(spaced).replaceAll(" ").toLowerCase(Locale.ROOT) : lower;
    }

    /** The constant that a text names, whether written with spaces, hyphens or underscores. */
    public static <E extends Enum<E>> E constant(Class<E> type, String text) throws NotReadable {
        var wanted = words(text.strip());
        var constants = CONSTANTS.get(type);
        var constant = constants.get(wanted);
        if (constant != null)
            return type.cast(constant);
        throw new NotReadable(
                "'" + text.strip() + "' is not known here"
                        + Nearest.to(wanted, List.copyOf(constants.keySet()))
                                .map(near -> " (perhaps '" + near + "')").orElse(""),
                "one of " + String.join(", ", constants.keySet()));
    }

    @SuppressWarnings("unchecked")
    private static List<Class<? extends Fact>> recordsOf(Class<?> type) {
        var records = new ArrayList<Class<? extends Fact>>();
        if (type.isRecord())
            records.add((Class<? extends Fact>) type);
        else
            for (var permitted : type.getPermittedSubclasses())
                records.addAll(recordsOf(permitted));
        return records;
    }
}
