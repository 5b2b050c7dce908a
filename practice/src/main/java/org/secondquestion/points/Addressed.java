package org.secondquestion.points;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Circumstance.Tie;
import org.secondquestion.record.Kinds;
import org.secondquestion.words.NearCopy;
import org.secondquestion.words.SameMatter;

/** Whether words like "both parents", "Mum and Nan" or "Jo" mean a person of the child's network among others. */
public final class Addressed {

    private Addressed() {
    }

    public static boolean is(Person person, String words) {
        return SameMatter.person(person.name(), words)
                || !Collections.disjoint(new HashSet<>(NearCopy.words(words)), everyday(person.tie()));
    }

    private static List<String> everyday(Tie tie) {
        return switch (tie) {
            case MOTHER -> List.of("mother", "mum", "mam", "parents");
            case FATHER -> List.of("father", "dad", "parents");
            case STEP_PARENT -> List.of("stepmother", "stepfather", "stepmum", "stepdad");
            case PARTNER_OF_PARENT -> List.of("partner");
            case GRANDPARENT -> List.of("grandmother", "grandfather", "gran", "nan", "granny", "grandad", "grandparents");
            case AUNT_OR_UNCLE -> List.of("aunt", "auntie", "uncle");
            case FOSTER_CARER -> List.of("foster");
            case SIBLING, HALF_SIBLING, STEP_SIBLING, COUSIN, FAMILY_FRIEND, NEIGHBOUR, CARER, BABYSITTER, FRIEND, UNKNOWN_ADULT,
                    PROFESSIONAL, OTHER ->
                Arrays.asList(Kinds.words(tie).split(" "));
        };
    }

    /** The name, or where it is not known what the person is to the child. */
    public static String words(Person person) {
        return person.name().isEmpty() ? "the " + Kinds.words(person.tie()) : person.name();
    }
}
