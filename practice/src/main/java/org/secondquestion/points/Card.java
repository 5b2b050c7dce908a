package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.secondquestion.record.Rows;

/**
 * What a person meets at one moment about one thing: its open questions as the parts of one card, the most urgent first,
 * with the questions that others of the child's open questions contain folded under those.
 */
public record Card<Q extends Waiting>(Moment moment, Bundle bundle, List<Part<Q>> parts) {

    /** One question, with those that are folded into it. */
    public record Part<Q extends Waiting>(Q question, List<Q> folded) {
        public Part {
            folded = List.copyOf(folded);
        }
    }

    private static final Comparator<Waiting> URGENT_FIRST = Comparator.comparing(Waiting::due).thenComparing(Waiting::since)
            .thenComparing(Waiting::pointId);
    private static final Comparator<Card<?>> AS_THEY_INTERRUPT = Comparator.<Card<?>, Moment>comparing(Card::moment)
            .thenComparing(Card::due).thenComparing(Card::since).thenComparing(Card::bundle);

    public Card {
        parts = List.copyOf(parts);
    }

    /** The day by which the first of it is due. */
    public LocalDate due() {
        return first(Waiting::due);
    }

    /** Since when the first of it has been open. */
    public LocalDate since() {
        return first(Waiting::since);
    }

    private LocalDate first(Function<Waiting, LocalDate> day) {
        return parts.stream().map(part -> day.apply(part.question())).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Every question of the card, the folded ones too. */
    public List<Q> questions() {
        return parts.stream().flatMap(part -> Stream.concat(Stream.of(part.question()), part.folded().stream())).toList();
    }

    /**
     * The cards of a child's open questions, in the order in which they interrupt: by moment, in it by the day due, then by
     * how long they have waited. A question for today is never folded away; another one is where a question that its page
     * names as containing it is open.
     */
    public static <Q extends Waiting> List<Card<Q>> of(List<Q> open) {
        var byPoint = open.stream().collect(Collectors.toMap(Waiting::pointId, Function.identity()));
        var folded = new HashMap<String, List<Q>>();
        var places = new LinkedHashMap<List<Object>, List<Q>>();
        for (var question : open.stream().sorted(URGENT_FIRST).toList()) {
            var into = into(question, byPoint);
            if (!into.equals(question))
                folded.computeIfAbsent(into.pointId(), none -> new ArrayList<>()).add(question);
            else
                places.computeIfAbsent(List.of(question.moment(), bundle(question)), none -> new ArrayList<>()).add(question);
        }
        return places.values().stream()
                .map(here -> new Card<>(here.getFirst().moment(), bundle(here.getFirst()),
                        Rows.each(here, one -> new Part<>(one, folded.getOrDefault(one.pointId(), List.of())))))
                .sorted(AS_THEY_INTERRUPT).toList();
    }

    /** The open question under which a question is shown: itself, if none contains it. */
    private static <Q extends Waiting> Q into(Q question, Map<String, Q> byPoint) {
        if (question.moment() != Moment.NOW)
            for (var fold : page(question).map(Page::folds).orElse(List.of())) {
                var container = byPoint.get(fold.into());
                if (container != null)
                    return into(container, byPoint);
            }
        return question;
    }

    private static Bundle bundle(Waiting question) {
        return page(question).map(Page::bundle).orElse(Bundle.THINKING);
    }

    /** None for a point that was in force when the question opened and is no more. */
    private static Optional<Page> page(Waiting question) {
        return PracticePoints.inForce().find(question.pointId()).map(PracticePoint::page);
    }
}
