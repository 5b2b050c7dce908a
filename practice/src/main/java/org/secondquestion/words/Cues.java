package org.secondquestion.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.secondquestion.words.Meaning.Breaks;
import org.secondquestion.words.Meaning.Cue;
import org.secondquestion.words.Meaning.Reach;
import org.secondquestion.words.Meaning.State;

/** What a note says no, last year or perhaps to. */
final class Cues {

    /** How many words a "no" reaches. */
    private static final int FORWARD = 9;
    private static final int BACK = 5;
    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "has", "have", "had", "did", "does", "seems",
            "seemed",
            "appears", "appeared", "looks", "looked", "said", "says", "reported", "reports", "he", "she", "they", "i", "we",
            "it");

    private final Tokens tokens;
    private final List<Match> cues = new ArrayList<>();
    private final List<Match> breaks = new ArrayList<>();

    Cues(Tokens tokens, List<Match> matches) {
        this.tokens = tokens;
        for (var match : matches) {
            if (match.term().meaning() instanceof Cue)
                cues.add(match);
            if (match.term().meaning() instanceof Breaks)
                breaks.add(match);
        }
    }

    /** How what a term tells is to be taken. */
    State over(Match match) {
        var state = State.NOW;
        for (var cue : cues)
            if (cue.term().meaning() instanceof Cue(State of, Reach reach)
                    && tokens.sentence(cue.from()) == tokens.sentence(match.from())
                    && reaches(cue, of, reach, match) && of.compareTo(state) > 0)
                state = of;
        return state;
    }

    private boolean reaches(Match cue, State state, Reach reach, Match match) {
        if (cue.to() <= match.from())
            return reach != Reach.BACK && open(cue.to(), match.from(), state)
                    && (state != State.DENIED || match.from() - cue.to() <= FORWARD);
        return reach != Reach.FORWARD && match.to() <= cue.from() && open(match.to(), cue.from(), state)
                && (reach == Reach.AROUND || cue.from() - match.to() <= BACK);
    }

    /** Whether nothing between two words ends what was said: a "but", or for a "no" a comma after which a new clause begins. */
    private boolean open(int from, int to, State state) {
        for (var broken : breaks)
            if (broken.from() >= from && broken.from() < to)
                return false;
        if (state == State.DENIED)
            for (int at = from; at <= to && at < tokens.count(); at++)
                if (tokens.apart(at) && !isListed(at, to))
                    return false;
        return true;
    }

    /** After a comma a "no" goes on in a list, "no bruises, burns or marks", and not where a clause with a verb begins. */
    private boolean isListed(int from, int to) {
        for (int at = from; at < tokens.count() && tokens.sentence(at) == tokens.sentence(from)
                && (at <= to + 3 && (at == from || !tokens.apart(at)) || at <= to); at++)
            if (VERBS.contains(tokens.text(at).toLowerCase(Locale.UK)))
                return false;
        return true;
    }
}
