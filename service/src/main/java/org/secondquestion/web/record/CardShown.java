package org.secondquestion.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.secondquestion.points.Card;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Waiting;

/** A card as a reader meets it: what it is about, and its open questions, each with those that it contains. */
public record CardShown(String title, List<PartShown> parts) {

    /** One question, with those that it contains. */
    public record PartShown(QuestionShown question, List<QuestionShown> folded) {
        public PartShown {
            folded = List.copyOf(folded);
        }
    }

    /** The cards to be read at one moment. */
    public record AtMoment(Moment moment, List<CardShown> cards) {
        public AtMoment {
            cards = List.copyOf(cards);
        }
    }

    public CardShown {
        parts = List.copyOf(parts);
    }

    /** By moment, as they interrupt. */
    static <Q extends Waiting> List<AtMoment> byMoment(List<Card<Q>> cards, Function<Q, QuestionShown> shown) {
        var moments = new ArrayList<AtMoment>();
        for (var moment : Moment.values()) {
            var at = cards.stream().filter(card -> card.moment() == moment).map(card -> of(card, shown)).toList();
            if (!at.isEmpty())
                moments.add(new AtMoment(moment, at));
        }
        return moments;
    }

    private static <Q extends Waiting> CardShown of(Card<Q> card, Function<Q, QuestionShown> shown) {
        return new CardShown(card.bundle().title(), card.parts().stream()
                .map(part -> new PartShown(shown.apply(part.question()), part.folded().stream().map(shown).toList())).toList());
    }
}
