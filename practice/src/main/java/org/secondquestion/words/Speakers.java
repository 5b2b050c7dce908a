package org.secondquestion.words;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.record.Informant.Source;
import org.secondquestion.words.Meaning.Names;
import org.secondquestion.words.Meaning.Pronoun;
import org.secondquestion.words.Meaning.SaidBy;
import org.secondquestion.words.Meaning.Says;

/** Whose word each part of a note is: from "mum says" to the end of the sentence it is mum's, before that the writer's. */
final class Speakers {

    /** How many words may stand between somebody and the verb of saying. */
    private static final int NEAR = 4;

    private final Tokens tokens;
    private final Source[] by;
    private final List<Match> childs = new ArrayList<>();

    Speakers(Tokens tokens, List<Match> matches) {
        this.tokens = tokens;
        by = new Source[tokens.count()];
        Source woman = Source.CHILD;
        Source man = Source.CHILD;
        Match last = null;
        Source who = Source.PRACTITIONER;
        for (var match : matches) {
            if (match.term().meaning() instanceof Names(Source named)) {
                last = match;
                who = named;
                if (named == Source.MOTHER)
                    woman = named;
                if (named == Source.FATHER)
                    man = named;
            } else if (match.term().meaning() instanceof Pronoun(boolean female)) {
                last = match;
                who = female ? woman : man;
            } else if (match.term().meaning() instanceof Says && last != null && stands(last, match)) {
                says(match.to(), who);
                if (who == Source.CHILD)
                    childs.add(match);
            } else if (match.term().meaning() instanceof SaidBy) {
                saidBy(match, matches);
            }
        }
        quotations();
    }

    private boolean stands(Match who, Match says) {
        return tokens.sentence(who.from()) == tokens.sentence(says.from()) && says.from() - who.to() <= NEAR;
    }

    private void says(int from, Source who) {
        for (int at = from; at < by.length && tokens.sentence(at) == tokens.sentence(from - 1); at++)
            by[at] = who;
    }

    /** "Bruise reported by nan": the whole sentence up to there is hers, and what follows too. */
    private void saidBy(Match match, List<Match> matches) {
        for (var after : matches)
            if (after.from() >= match.to() && after.from() - match.to() <= NEAR
                    && after.term().meaning() instanceof Names(Source named)
                    && tokens.sentence(after.from()) == tokens.sentence(match.from())) {
                int first = match.from();
                while (first > 0 && tokens.sentence(first - 1) == tokens.sentence(match.from()))
                    first--;
                says(first + 1, named);
                by[first] = named;
                return;
            }
    }

    /** What stands in quotation marks is somebody's own words: of whoever spoke before, or else the child's. */
    private void quotations() {
        Source speaker = Source.PRACTITIONER;
        for (int at = 0; at < by.length; at++)
            if (tokens.quoted(at))
                by[at] = by[at] != null ? by[at] : speaker == Source.PRACTITIONER ? Source.CHILD : speaker;
            else
                speaker = by[at] == null ? Source.PRACTITIONER : by[at];
    }

    /** Where the child says something. */
    List<Match> childs() {
        return childs;
    }

    Source of(Match match) {
        return by[match.from()] == null ? Source.PRACTITIONER : by[match.from()];
    }
}
