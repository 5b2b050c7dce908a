package org.secondquestion.record;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of fact and its fields. This one description serves wherever a fact is read or written as text: the chronology
 * notation, the journal, the form on which an entry is recorded, and the sentence in which it is shown.
 */
public final class Kind {

    private final Class<? extends Fact> type;
    private final String name;
    private final List<Field> fields;
    private final Constructor<? extends Fact> constructor;

    private Kind(Class<? extends Fact> type, List<Field> fields, Constructor<? extends Fact> constructor) {
        this.type = type;
        this.name = Kinds.words(type.getSimpleName());
        this.fields = fields;
        this.constructor = constructor;
    }

    static Kind of(Class<? extends Fact> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type
                    .getDeclaredConstructor(Arrays.stream(components).map(c -> c.getType()).toArray(Class<?>[]::new));
            return new Kind(type, Arrays.stream(components).map(Field::of).toList(), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not a record", e);
        }
    }

    public Class<? extends Fact> type() {
        return type;
    }

    /** Its name in the notation: "not brought". */
    public String name() {
        return name;
    }

    /** Its name for a reader: "Was not brought". */
    public String words() {
        return type.getAnnotation(Words.class).value();
    }

    /** The family it belongs to: "contact", "observation" ... */
    public String family() {
        return Arrays.stream(Fact.class.getPermittedSubclasses()).filter(f -> f.isAssignableFrom(type))
                .map(f -> Kinds.words(f.getSimpleName())).findFirst()
                .orElseThrow();
    }

    public List<Field> fields() {
        return fields;
    }

    /** Makes a fact of the texts of its fields; says in a sentence what was wrong with them. */
    public Fact make(Map<String, String> texts) throws NotReadable {
        var unknown = texts.keySet().stream().filter(t -> fields.stream().noneMatch(f -> f.name().equals(t))).findFirst();
        if (unknown.isPresent())
            throw new NotReadable("'" + unknown.get() + "' is not a field of '" + name + "'",
                    fields.isEmpty() ? "no field" : "one of " + String.join(", ", fields.stream().map(Field::name).toList()));
        var values = new ArrayList<Object>();
        for (var field : fields)
            values.add(field.read(Optional.ofNullable(texts.get(field.name()))));
        try {
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused)
                throw new NotReadable(String.valueOf(refused.getMessage()), "a fact that can be so");
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A fact as one piece of text in the notation: "visit: home; seen: yes". */
    public String write(Fact fact) {
        var text = new StringBuilder(name);
        boolean first = true;
        for (var field : fields) {
            var value = field.write(fact);
            if (value.isPresent())
                text.append(first ? ": " : "; " + field.name() + ": ").append(value.get());
            first = false;
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
