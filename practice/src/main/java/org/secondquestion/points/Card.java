package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a person meets at one moment about one thing: its open questions as the parts of one card, the most urgent first,
 * with the questions that others of the child's open questions contain folded under those.
 */
public record Card(Moment moment, Bundle bundle, List<Part> parts) {

    /** One question, with those that are folded into it. */
    public record Part(Question question, List<Question> folded) {
        public Part {
            folded = List.copyOf(folded);
        }
    }

    private static final Comparator<Question> URGENT_FIRST = Comparator.comparing(Question::due).thenComparing(Question::since)
            .thenComparing(question -> question.point().id());
    private static final Comparator<Card> AS_THEY_INTERRUPT = Comparator.comparing(Card::moment).thenComparing(Card::due)
            .thenComparing(Card::since).thenComparing(Card::bundle);

    public Card {
        parts = List.copyOf(parts);
    }

    /** The day by which the first of it is due. */
    public LocalDate due() {
        return first(Question::due);
    }

    /** Since when the first of it has been open. */
    public LocalDate since() {
        return first(Question::since);
    }

    private LocalDate first(Function<Question, LocalDate> day) {
        return parts.stream().map(part -> day.apply(part.question())).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Every question of the card, the folded ones too. */
    public List<Question> questions() {
        return parts.stream().flatMap(part -> {
            var all = new ArrayList<Question>();
            all.add(part.question());
            all.addAll(part.folded());
            return all.stream();
        }).toList();
    }

    /**
     * The cards of a child's open questions, in the order in which they interrupt: by moment, in it by the day due, then by
     * how long they have waited. A question for today is never folded away; another one is where a question that it says
     * contains it is open.
     */
    public static List<Card> of(List<Question> open) {
        var byPoint = open.stream().collect(Collectors.toMap(question -> question.point().id(), Function.identity()));
        var folded = new TreeMap<String, List<Question>>();
        var shown = new ArrayList<Question>();
        for (var question : open.stream().sorted(URGENT_FIRST).toList()) {
            var into = into(question, byPoint);
            if (into.equals(question))
                shown.add(question);
            else
                folded.computeIfAbsent(into.point().id(), none -> new ArrayList<>()).add(question);
        }
        var cards = new ArrayList<Card>();
        for (var moment : Moment.values())
            for (var bundle : Bundle.values()) {
                Predicate<Question> here = question -> question.moment() == moment && question.point().page().bundle() == bundle;
                var parts = shown.stream().filter(here)
                        .map(question -> new Part(question, folded.getOrDefault(question.point().id(), List.of()))).toList();
                if (!parts.isEmpty())
                    cards.add(new Card(moment, bundle, parts));
            }
        cards.sort(AS_THEY_INTERRUPT);
        return List.copyOf(cards);
    }

    /** The open question under which a question is shown: itself, if none contains it. */
    private static Question into(Question question, Map<String, Question> byPoint) {
        if (question.moment() == Moment.NOW)
            return question;
        for (var fold : question.point().page().folds()) {
            var container = byPoint.get(fold.into());
            if (container != null && !container.equals(question))
                return into(container, byPoint);
        }
        return question;
    }
}
