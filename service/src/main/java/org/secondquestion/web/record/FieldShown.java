package org.secondquestion.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.secondquestion.record.Field;
import org.secondquestion.record.Kinds;
import org.secondquestion.web.component.Choice;

/** A field of a kind of entry as a form asks it. */
public record FieldShown(String id, String question, String hint, Form form, List<Choice> choices) {

    /** How a field is filled in. */
    public enum Form {
        LINE, LINES, NUMBER, DAY, RADIOS, SELECT, CHECKBOXES, HIDDEN
    }

    private static final int MOST_RADIOS = 6;
    private static final int SHORT = 32;

    static FieldShown of(Field field) {
        var choices = field.choices().stream().map(choice -> Choice.of(choice, capital(choice))).toList();
        return switch (field.type()) {
            case TEXT -> new FieldShown(id(field), field.words(), field.hint(), Form.LINE, List.of());
            case TEXTS -> new FieldShown(id(field), field.words(),
                    field.hint().isEmpty() ? "One a line" : field.hint() + ". One a line", Form.LINES, List.of());
            case YES_NO -> new FieldShown(id(field), field.words(), field.hint(), Form.RADIOS, choices);
            case CHOICE -> choices.size() <= MOST_RADIOS
                    ? new FieldShown(id(field), field.words(), field.hint(), Form.RADIOS, choices)
                    : new FieldShown(id(field), field.words(), field.hint(), Form.SELECT, withNone(choices));
            case CHOICES -> new FieldShown(id(field), field.words(), field.hint(), Form.CHECKBOXES, choices);
            case DAY -> new FieldShown(id(field), field.words(),
                    field.hint().isEmpty() ? "For example 9 March 2026" : field.hint(), Form.DAY, List.of());
            case COUNT, NUMBER -> new FieldShown(id(field), field.words(), field.hint(), Form.NUMBER, List.of());
        };
    }

    /** The same field, filled in already by the way that led to the form. */
    FieldShown settled() {
        return new FieldShown(id, question, hint, Form.HIDDEN, choices);
    }

    /** The same field with things to tick instead of lines to type. */
    FieldShown offering(List<Choice> offered) {
        return new FieldShown(id, question, "", Form.CHECKBOXES, offered);
    }

    /** Whether the choices are short enough to stand beside each other. */
    public boolean sideBySide() {
        return choices.stream().allMatch(choice -> choice.text().length() <= SHORT);
    }

    /** The name of a field in a form, and its place on the page. */
    static String id(Field field) {
        return "f-" + field.name().replace(' ', '-');
    }

    static String capital(String words) {
        var spoken = Kinds.spoken(words);
        return spoken.substring(0, 1).toUpperCase(Locale.UK) + spoken.substring(1);
    }

    private static List<Choice> withNone(List<Choice> choices) {
        var all = new ArrayList<Choice>();
        all.add(Choice.of("", "Choose"));
        all.addAll(choices);
        return all;
    }
}
