package org.secondquestion.web.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.secondquestion.asking.Ending;
import org.secondquestion.asking.KeptQuestion;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Page;
import org.secondquestion.points.PracticePoint;
import org.secondquestion.points.PracticePoints;
import org.secondquestion.points.Question;
import org.secondquestion.record.Entry;
import org.secondquestion.web.page.Dates;

/** A question as a reader meets it: what is asked, since when and by when, what raised it and what would answer it. */
public record QuestionShown(String id, String point, String question, String statement, String why, String answeredBy,
        String title, String theme, Moment moment,
        String opened, String due, boolean overdue, String found, List<String> chosen, List<EntryShown> because, String ending,
        String ended) {

    /** How much of what raised it is only suggested by the words of notes; empty where nothing is. */
    public String restsOn() {
        long some = because.stream().filter(EntryShown::suggested).count();
        return some == 0
                ? ""
                : "Rests " + (some < because.size() ? "in part " : "")
                        + "on what the words of notes suggest and nobody has confirmed";
    }

    static QuestionShown of(KeptQuestion kept, OpenRecord record, LocalDate today) {
        return of(kept.id().toString(), page(kept.point()), kept.point(), kept.moment(), kept.opened(), kept.due(), kept.found(),
                kept.chosen(),
                record.entries(kept.because()), record, today,
                kept.ending().map(Ending::meaning).orElse(""), kept.ended().map(Dates::moment).orElse(""));
    }

    /** As it would have stood at another time; it has no history of its own. */
    static QuestionShown of(Question question, OpenRecord record, LocalDate day) {
        return of("", Optional.of(question.point().page()), question.point().id(), question.moment(), question.since(),
                question.due(), question.found(), question.chosen(),
                question.because(), record, day, "", "");
    }

    private static QuestionShown of(String id, Optional<Page> page, String point, Moment moment, LocalDate opened, LocalDate due,
            String found, List<String> chosen,
            List<Entry<?>> because, OpenRecord record, LocalDate today, String ending, String ended) {
        return new QuestionShown(id, point, page.map(Page::question).orElse(point),
                page.map(Page::statement).orElse("This practice point is no longer in force."),
                page.map(Page::why).orElse(""), page.map(Page::answeredBy).orElse(""), page.map(Page::title).orElse(point),
                page.map(p -> p.theme().title()).orElse(""), moment, Dates.day(opened), Dates.day(due), due.isBefore(today),
                found, chosen,
                because.stream().map(entry -> EntryShown.of(entry, record, false)).toList(), ending, ended);
    }

    private static Optional<Page> page(String point) {
        return PracticePoints.inForce().find(point).map(PracticePoint::page);
    }
}
