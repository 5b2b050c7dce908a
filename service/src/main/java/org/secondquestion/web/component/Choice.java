package org.secondquestion.web.component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/** One thing that can be chosen in radios, checkboxes or a select, or the divider between such things. */
public record Choice(String value, String text, String name, String id, String hint, String labelClasses,
        Optional<Boolean> checked, boolean disabled,
        boolean exclusive, boolean divider, Optional<Content> revealed) {

    public Choice {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A choice needs words that say what is chosen.");
        }
    }

    public static Choice of(String value, String text) {
        return new Choice(value, text, "", "", "", "", Optional.empty(), false, false, false, Optional.empty());
    }

    public static Choice divider(String text) {
        return new Choice("", text, "", "", "", "", Optional.empty(), false, false, true, Optional.empty());
    }

    public Choice hint(String words) {
        return new Choice(value, text, name, id, words, labelClasses, checked, disabled, exclusive, divider, revealed);
    }

    public Choice named(String own) {
        return new Choice(value, text, own, id, hint, labelClasses, checked, disabled, exclusive, divider, revealed);
    }

    /** With an id of its own instead of the field's and its number. */
    public Choice known(String own) {
        return new Choice(value, text, name, own, hint, labelClasses, checked, disabled, exclusive, divider, revealed);
    }

    public Choice labelled(String classes) {
        return new Choice(value, text, name, id, hint, classes, checked, disabled, exclusive, divider, revealed);
    }

    public Choice checked(boolean yes) {
        return new Choice(value, text, name, id, hint, labelClasses, Optional.of(yes), disabled, exclusive, divider, revealed);
    }

    /** Shown, but not to be chosen. */
    public Choice unavailable() {
        return new Choice(value, text, name, id, hint, labelClasses, checked, true, exclusive, divider, revealed);
    }

    /** Choosing it takes back every other choice, as "none of these" does. */
    public Choice alone() {
        return new Choice(value, text, name, id, hint, labelClasses, checked, disabled, true, divider, revealed);
    }

    /** What is asked besides once it is chosen; without JavaScript it always stands there. */
    public Choice revealing(Content more) {
        return new Choice(value, text, name, id, hint, labelClasses, checked, disabled, exclusive, divider, Optional.of(more));
    }

    public boolean chosenAmong(String chosen) {
        return checked.orElse(!chosen.isEmpty() && value.equals(chosen));
    }

    public boolean chosenAmong(Collection<String> chosen) {
        return checked.orElse(chosen.contains(value));
    }

    /** A choice with the ids of its parts on the page. */
    public record Numbered(Choice choice, String id) {

        public @Nullable String hintId() {
            return choice.hint.isEmpty() ? null : id + "-item-hint";
        }

        public @Nullable String conditionalId() {
            return choice.revealed.isEmpty() ? null : "conditional-" + id;
        }
    }

    /** The choices with their ids; the first has the field's own, so that the error summary can link to it. */
    public static List<Numbered> numbered(List<Choice> choices, String field) {
        var numbered = new ArrayList<Numbered>();
        for (var choice : choices) {
            var id = numbered.isEmpty() ? field : field + "-" + (numbered.size() + 1);
            numbered.add(new Numbered(choice, choice.id.isEmpty() ? id : choice.id));
        }
        return List.copyOf(numbered);
    }
}
