package org.secondquestion.points;

import java.util.Optional;

import org.secondquestion.words.WordGuidance;
import org.secondquestion.words.WordList;

/**
 * Which lists of words a partnership weighs: the usual ones, unless it switched a list off or on with a reason, or chose
 * another one of those among which published guidance disagrees.
 */
public final class WordLists {

    /** The setting of whether a list is weighed: "yes" or "no". */
    public static final String WEIGHED = "weighed";
    /** The setting of which list of a group is used: its name, or "none". */
    public static final String CHOSEN = "list";
    /** The value by which no list of a group is used. */
    public static final String NONE = "none";

    private static final String PREFIX = "words.";

    private WordLists() {
    }

    /** The name under which a list, or a group of lists, stands in the settings. */
    public static String nameOf(String listOrGroup) {
        return PREFIX + listOrGroup;
    }

    /** The list or the group that a choice is about; empty where it is about a practice point. */
    public static Optional<String> about(Choice choice) {
        return choice.point().startsWith(PREFIX) ? Optional.of(choice.point().substring(PREFIX.length())) : Optional.empty();
    }

    /** The lists that are weighed. */
    public static WordGuidance weighed(LocalSettings local) {
        return WordGuidance.all().only(list -> isWeighed(list, local));
    }

    public static boolean isWeighed(WordList list, LocalSettings local) {
        return list.choice().map(group -> chosen(group, local).equals(list.name()))
                .orElseGet(() -> settled(list.name(), WEIGHED, local).map("yes"::equals).orElse(list.on()));
    }

    /** The list of a group that is used, or none. */
    public static String chosen(String group, LocalSettings local) {
        return settled(group, CHOSEN, local).orElseGet(() -> usual(group));
    }

    /** What holds for a list or a group where nobody settled otherwise. */
    public static String usual(Choice choice) {
        var about = about(choice).orElse("");
        return choice.setting().equals(CHOSEN)
                ? usual(about)
                : WordGuidance.all().find(about).map(list -> list.on() ? "yes" : "no").orElse("");
    }

    private static String usual(String group) {
        return WordGuidance.all().lists().stream().filter(list -> inGroup(list, group) && list.on()).map(WordList::name)
                .findFirst().orElse(NONE);
    }

    private static Optional<String> settled(String about, String setting, LocalSettings local) {
        return local.find(Choice.WHOLE_PARTNERSHIP, nameOf(about), setting).map(Choice::value);
    }

    static Optional<String> refusal(Choice choice, String about) {
        if (!choice.everywhere())
            return Optional.of("A list of words holds for the whole partnership: the area is 'all'.");
        var group = WordGuidance.all().lists().stream().filter(list -> inGroup(list, about)).map(WordList::name).toList();
        if (!group.isEmpty() && choice.setting().equals(CHOSEN))
            return choice.takenBack() || choice.value().equals(NONE) || group.contains(choice.value())
                    ? Optional.empty()
                    : Optional.of("'" + choice.value() + "' is no list of " + about + ", only " + String.join(", ", group)
                            + " and none.");
        var list = WordGuidance.all().find(about);
        if (list.isEmpty())
            return Optional.of("There is no list of words '" + about + "'. The library shows all lists.");
        if (list.get().choice().isPresent())
            return Optional.of("'" + about + "' is one of several lists. Choose one by '" + nameOf(list.get().choice().get())
                    + "' and the setting 'list'.");
        if (!choice.setting().equals(WEIGHED))
            return Optional.of("A list of words has the setting 'weighed' only.");
        return choice.takenBack() || choice.value().equals("yes") || choice.value().equals("no")
                ? Optional.empty()
                : Optional.of("A list of words is weighed, 'yes' or 'no', not '" + choice.value() + "'.");
    }

    private static boolean inGroup(WordList list, String group) {
        return list.choice().filter(group::equals).isPresent();
    }
}
