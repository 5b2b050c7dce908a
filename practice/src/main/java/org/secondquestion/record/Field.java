package org.secondquestion.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One field of a kind of fact: its name, its question to people, and how its values read and are written. */
public final class Field {

    /** What can stand in a field. */
    public enum Type {
        TEXT, TEXTS, YES_NO, CHOICE, CHOICES, DAY, COUNT, NUMBER
    }

    private final RecordComponent component;
    private final String name;
    private final Type type;
    private final Class<?> value;
    private final boolean optional;
    private final Optional<Enum<?>> unsaid;
    private final boolean needed;

    private Field(RecordComponent component, Type type, Class<?> value, boolean optional) {
        this.component = component;
        this.name = Kinds.words(component.getName());
        this.type = type;
        this.value = value;
        this.optional = optional;
        this.unsaid = constants().stream().filter(constant -> constant.name().equals("NOT_SAID")).findFirst();
        this.needed = !optional && (type == Type.DAY || type == Type.COUNT || type == Type.NUMBER
                || type == Type.CHOICE && unsaid.isEmpty());
    }

    static Field of(RecordComponent component) {
        var raw = component.getType();
        boolean optional = raw == Optional.class;
        boolean list = raw == List.class;
        Class<?> value = optional || list ? (Class<?>) argument(component.getGenericType()) : raw;
        return new Field(component, type(value, list), value, optional);
    }

    private static java.lang.reflect.Type argument(java.lang.reflect.Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }

    private static Type type(Class<?> value, boolean list) {
        if (value == String.class)
            return list ? Type.TEXTS : Type.TEXT;
        if (value == YesNo.class)
            return Type.YES_NO;
        if (value.isEnum())
            return list ? Type.CHOICES : Type.CHOICE;
        if (value == LocalDate.class)
            return Type.DAY;
        if (value == Integer.class)
            return Type.COUNT;
        if (value == BigDecimal.class)
            return Type.NUMBER;
        throw new IllegalStateException("No field can hold " + value);
    }

    public String name() {
        return name;
    }

    /** The question that a form asks: "Was the child seen?" */
    public String words() {
        return component.getAnnotation(Words.class).value();
    }

    public String hint() {
        return component.getAnnotation(Words.class).hint();
    }

    public Type type() {
        return type;
    }

    /** Whether a fact of this kind cannot be told without it. */
    public boolean needed() {
        return needed;
    }

    /** The constants to choose from, in their words; none where the field is not a choice. */
    public List<String> choices() {
        return constants().stream().filter(c -> !c.name().equals("NOT_SAID")).map(Kinds::words).toList();
    }

    private List<Enum<?>> constants() {
        var constants = new ArrayList<Enum<?>>();
        if (value.isEnum())
            for (Object constant : value.getEnumConstants())
                constants.add((Enum<?>) constant);
        return constants;
    }

    Object read(Optional<String> text) throws NotReadable {
        var said = text.map(String::strip).filter(t -> !t.isEmpty());
        if (said.isEmpty() && needed())
            throw new NotReadable("'" + name + "' is missing",
                    value.isEnum() ? "one of " + String.join(", ", choices()) : expected());
        return switch (type) {
            case TEXT -> said.isPresent() ? Quoted.read(said.get()) : "";
            case TEXTS -> said.isPresent() ? Quoted.readAll(said.get()) : List.of();
            case YES_NO -> said.isPresent() ? one(said.get()) : YesNo.NOT_SAID;
            case CHOICES -> said.isPresent() ? several(said.get()) : List.of();
            case CHOICE, DAY, COUNT, NUMBER -> {
                if (optional)
                    yield said.isPresent() ? Optional.of(one(said.get())) : Optional.empty();
                yield said.isPresent() ? one(said.get()) : unsaid.orElseThrow();
            }
        };
    }

    private List<Object> several(String text) throws NotReadable {
        var several = new ArrayList<>();
        for (var part : Quoted.readAll(text))
            several.add(one(part));
        return several;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object one(String text) throws NotReadable {
        try {
            return switch (type) {
                case YES_NO, CHOICE, CHOICES -> Kinds.constant((Class) value, text);
                case DAY -> When.day(text);
                case COUNT -> Integer.valueOf(figures(text, "\\d{1,6}"));
                case NUMBER -> new BigDecimal(figures(text, "\\d{1,6}(\\.\\d{1,6})?"));
                case TEXT, TEXTS -> text;
            };
        } catch (NotReadable e) {
            throw new NotReadable(e.wrong() + " for '" + name + "'", e.expected());
        }
    }

    private String figures(String text, String form) throws NotReadable {
        if (text.matches(form))
            return text;
        throw new NotReadable("'" + text + "' is not " + expected(), expected());
    }

    private String expected() {
        return switch (type) {
            case DAY -> "a day like 2026-03-09";
            case COUNT -> "a whole number";
            case NUMBER -> "a number like 12.4";
            case TEXT, TEXTS, YES_NO, CHOICE, CHOICES -> "a value";
        };
    }

    /** The text of this field in a fact; none where the fact does not say. */
    Optional<String> write(Fact fact) {
        var held = value(fact);
        return switch (type) {
            case TEXT -> Optional.of((String) held).filter(t -> !t.isEmpty()).map(Quoted::write);
            case TEXTS, CHOICES -> Optional.of((List<?>) held).filter(l -> !l.isEmpty())
                    .map(l -> l.stream().map(Field::plain).map(Quoted::writeOne).collect(Collectors.joining(", ")));
            case YES_NO, CHOICE, DAY, COUNT, NUMBER -> held instanceof Optional<?> perhaps
                    ? perhaps.map(Field::plain)
                    : Optional.of(plain(held)).filter(t -> !t.equals("not said"));
        };
    }

    /** The value as a reader meets it, without any quotation signs of the notation. */
    public Optional<String> shown(Fact fact) {
        var held = value(fact);
        if (held instanceof Optional<?> perhaps)
            return perhaps.map(Field::spoken);
        if (held instanceof List<?> several)
            return several.isEmpty()
                    ? Optional.empty()
                    : Optional.of(several.stream().map(Field::spoken).collect(Collectors.joining(", ")));
        return Optional.of(spoken(held)).filter(t -> !t.isEmpty() && !t.equals("not said"));
    }

    private static String spoken(Object value) {
        return value instanceof Enum<?> constant ? Kinds.spoken(Kinds.words(constant)) : plain(value);
    }

    private Object value(Fact fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(Object value) {
        return switch (value) {
            case Enum<?> constant -> Kinds.words(constant);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
