package org.secondquestion.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.secondquestion.record.Contact;
import org.secondquestion.record.Informant.Source;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.words.Meaning.Names;

/** The kinds of contact that a whole note is about, and how what is said of them goes together. */
final class Contacts {

    static final List<String> KINDS = Kinds.all().stream().filter(kind -> Contact.Met.class.isAssignableFrom(kind.type()))
            .map(Kind::name).toList();

    private static final int AFTER = 3;
    private static final int BEFORE = 1;
    private static final Map<Source, String> PARTIES = Map.of(Source.CHILD, "child", Source.MOTHER, "mother", Source.FATHER,
            "father",
            Source.CARER, "carer", Source.SIBLING, "sibling", Source.RELATIVE, "relative", Source.FRIEND_OR_NEIGHBOUR,
            "friend or neighbour", Source.OTHER_AGENCY, "other agency");

    private Contacts() {
    }

    /** With whom somebody spoke: who is named right after the words that tell of it, or right before them. */
    static Optional<String> with(Match talk, List<Match> matches, Tokens tokens) {
        Match nearest = null;
        for (var match : matches)
            if (match.term().meaning() instanceof Names(Source who) && PARTIES.containsKey(who)
                    && tokens.sentence(match.from()) == tokens.sentence(talk.from())
                    && (match.from() >= talk.to() ? match.from() - talk.to() <= AFTER : talk.from() - match.to() <= BEFORE)
                    && (nearest == null || nearest.from() < talk.from()))
                nearest = match;
        return nearest != null && nearest.term().meaning() instanceof Names(Source who)
                ? Optional.ofNullable(PARTIES.get(who))
                : Optional.empty();
    }

    static boolean are(String kind) {
        return KINDS.contains(kind);
    }

    /** Nothing is said of the one that the other denies. */
    static boolean agree(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .allMatch(field -> other.getOrDefault(field.getKey(), field.getValue()).equals(field.getValue()));
    }

    /** Of yes and no the latter: who was seen with the mother and is said to have been seen was not seen alone. */
    static String worse(String before, String next) {
        return before.equals("no") || next.equals("no") ? "no" : before;
    }
}
