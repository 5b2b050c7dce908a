package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Education;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.record.Span;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What does it mean that the child is taken out of sight now? */
public final class LeavingSchoolRoll implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!record.any(Education.class))
            return notRelevant();
        var window = settings.span("window");
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var left : SchoolRoll.left(record, window)) {
            var worries = SchoolRoll.worriesBefore(left, record, window);
            if (!worries.isEmpty())
                ask(left, worries, record, window, missing, answers);
        }
        if (!missing.nothing())
            return missing.open();
        return answers.isEmpty() ? notRelevant() : answeredBy(answers.stream().distinct().toList());
    }

    private static void ask(Entry<Education> left, List<Entry<?>> worries, ChildRecord record, Span window,
            NotYetOnRecord missing, List<Entry<?>> answers) {
        var since = Unbroken.both(left.recordedDay(), Rows.firstRecorded(worries));
        var raised = new ArrayList<Entry<?>>(worries);
        raised.addFirst(left);
        var because = raised.toArray(new Entry<?>[0]);
        var seen = Rows.where(record.since(left, Met.class), met -> Seen.faceToFace(met, record));
        if (seen.isEmpty())
            missing.add("the child seen since", since, because);
        var tellings = KnownWhere.tellings(left, record);
        if (Rows.none(tellings, LeavingSchoolRoll::joinsEducationAndSocialCare))
            missing.add("what education and social care decided together", since, because);
        for (var service : KnownWhere.untold(left, record, window))
            missing.add("word of it to " + Kinds.words(service), since, because);
        answers.addAll(seen);
        answers.addAll(tellings);
    }

    /** A meeting of both, or word from the one to the other. */
    private static boolean joinsEducationAndSocialCare(Entry<?> telling) {
        var service = telling.agency().service();
        return telling.fact() instanceof MeetingHeld held && held.attended().contains(Service.SOCIAL_CARE)
                && Rows.any(held.attended(), OutOfSchool.OF_LEARNING::contains)
                || telling.fact() instanceof InformationShared shared
                        && (service == Service.SOCIAL_CARE && Rows.any(shared.with(), OutOfSchool.OF_LEARNING::contains)
                                || OutOfSchool.OF_LEARNING.contains(service) && shared.with().contains(Service.SOCIAL_CARE));
    }
}
