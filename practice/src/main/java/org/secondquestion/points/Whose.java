package org.secondquestion.points;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Kinds;
import org.secondquestion.words.NearCopy;
import org.secondquestion.words.SameMatter;

/** Whom a field names: people write "mother", "Mum", "both parents" or her name and mean the same person of the network. */
public final class Whose {

    private static final Map<Tie, Set<String>> EVERYDAY = Map.of(Tie.MOTHER, Set.of("mother", "mum", "mam", "mummy", "parents"),
            Tie.FATHER, Set.of("father", "dad", "daddy", "parents"), Tie.GRANDPARENT,
            Set.of("grandmother", "grandfather", "gran", "nan", "granny", "grandad", "grandparents", "maternal grandmother",
                    "maternal grandfather", "paternal grandmother", "paternal grandfather"),
            Tie.AUNT_OR_UNCLE, Set.of("aunt", "uncle", "auntie"), Tie.STEP_PARENT,
            Set.of("stepmother", "stepfather", "stepdad", "stepmum"), Tie.PARTNER_OF_PARENT,
            Set.of("partner", "mother's partner", "father's partner", "mum's partner", "dad's partner"), Tie.FOSTER_CARER,
            Set.of("foster"));

    private Whose() {
    }

    /** The child is meant where nobody is named. */
    public static boolean childs(String named, ChildRecord record) {
        return named.isBlank() || named.equalsIgnoreCase("child") || named.equalsIgnoreCase(record.child().id())
                || named.equalsIgnoreCase(record.child().name());
    }

    public static boolean is(String named, Person person) {
        return !named.isBlank() && (named.equalsIgnoreCase(person.name()) || named.equalsIgnoreCase(firstName(person))
                || is(named, person.tie()));
    }

    /** Among others: "both parents", "Mum and Nan", "Jo, on the phone". */
    public static boolean among(String words, Person person) {
        return SameMatter.person(person.name(), words) || !Collections.disjoint(NearCopy.words(words),
                EVERYDAY.getOrDefault(person.tie(), Set.of(Kinds.words(person.tie()).split(" "))));
    }

    private static String firstName(Person person) {
        int space = person.name().indexOf(' ');
        return space < 0 ? person.name() : person.name().substring(0, space);
    }

    /** The mother or the father, by whichever word. */
    public static boolean parent(String named) {
        return is(named, Tie.MOTHER) || is(named, Tie.FATHER);
    }

    /** Both times the mother, or both times the father, by whichever words. */
    public static boolean sameParent(String one, String other) {
        return is(one, Tie.MOTHER) && is(other, Tie.MOTHER) || is(one, Tie.FATHER) && is(other, Tie.FATHER);
    }

    /** By whichever word for what somebody is to the child. */
    public static boolean is(String named, Tie tie) {
        return named.equalsIgnoreCase(Kinds.words(tie))
                || EVERYDAY.getOrDefault(tie, Set.of()).contains(named.toLowerCase(Locale.UK));
    }

    /** The name, or where it is not known what the person is to the child. */
    public static String words(Person person) {
        return person.name().isEmpty() ? "the " + Kinds.words(person.tie()) : person.name();
    }
}
