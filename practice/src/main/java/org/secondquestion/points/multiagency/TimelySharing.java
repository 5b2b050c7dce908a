package org.secondquestion.points.multiagency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.InformationRequested;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.Disclosure;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who needs to know this, today? */
public final class TimelySharing implements Point {

    /** Something that others wait to know: since when, how it shows, and what has answered it. */
    private record Waiting(Entry<?> entry, LocalDate since, Moment moment, String words, List<? extends Entry<?>> answers) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var waiting = new ArrayList<Waiting>();
        for (var concern : record.within(settings.span("window"), Incident.class, one -> Standing.category(one).isPresent()))
            if (concern.restriction().equals(Restriction.NONE)) {
                untold(concern, record).ifPresent(waiting::add);
                late(concern, record, settings).ifPresent(waiting::add);
            }
        for (var request : record.within(settings.span("window"), InformationRequested.class))
            unanswered(request, record, settings).ifPresent(waiting::add);
        if (waiting.isEmpty())
            return notRelevant();
        var open = waiting.stream().filter(one -> one.answers().isEmpty())
                .filter(one -> Thought.on("multi-agency.timely-sharing", record, List.of(one.entry())).isEmpty()).toList();
        if (open.isEmpty())
            return answeredBy(Rows.together(waiting, one -> one.answers().isEmpty()
                    ? Thought.on("multi-agency.timely-sharing", record, List.of(one.entry()))
                    : one.answers()));
        return open(open.stream().<Entry<?>>map(Waiting::entry).distinct().toList())
                .since(open.stream().map(Waiting::since).min(LocalDate::compareTo).orElseThrow())
                .at(open.stream().map(Waiting::moment).min(Moment::compareTo).orElseThrow())
                .found(open.stream().map(Waiting::words).collect(Collectors.joining(" ")));
    }

    /** Services that work with the family now and have had no word of a concern since. */
    private static Optional<Waiting> untold(Entry<Incident> concern, ChildRecord record) {
        var told = record.knowing(concern, InformationShared.class);
        var met = record.knowing(concern, MeetingHeld.class);
        var others = Involved.now(record).stream().map(service -> service.fact().service())
                .filter(service -> service != concern.agency().service()).toList();
        var untold = Rows.where(others, service -> Rows.none(told, one -> one.fact().with().contains(service))
                && Rows.none(met, one -> one.fact().attended().contains(service)));
        var answers = new ArrayList<Entry<?>>(untold.isEmpty() ? told : List.of());
        answers.addAll(untold.isEmpty() ? met : List.of());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(concern, concern.recordedDay(), Moment.NOW, "Not told of it: "
                        + untold.stream().map(Kinds::words).collect(Collectors.joining(", ")) + ".", answers));
    }

    /** Only what its author saw or was told that day: what somebody tells of the past is no late entry. */
    private static Optional<Waiting> late(Entry<Incident> concern, ChildRecord record, Settings settings) {
        boolean ownDay = concern.fact() instanceof Disclosure || concern.informant().equals(Informant.PRACTITIONER);
        boolean late = concern.recordedDay().isAfter(settings.span("late").after(concern.day()));
        return ownDay && late && !concern.happened().about()
                ? Optional.of(new Waiting(concern, concern.recordedDay(), Moment.RECORDING,
                        "It happened on " + concern.day() + " and was recorded on " + concern.recordedDay() + ".",
                        record.knowing(concern, InformationShared.class)))
                : Optional.empty();
    }

    private static Optional<Waiting> unanswered(Entry<InformationRequested> request, ChildRecord record, Settings settings) {
        var deadline = settings.span("reply").after(request.day());
        return record.passed(deadline)
                ? Optional.of(new Waiting(request, deadline.plusDays(1), Moment.NOW,
                        "No reply yet from " + Kinds.words(request.fact().of()) + ".",
                        Rows.where(record.since(request, InformationShared.class),
                                shared -> shared.agency().service() == request.fact().of())))
                : Optional.empty();
    }
}
