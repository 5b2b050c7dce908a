package org.secondquestion.points.domesticabuse;

import java.util.ArrayList;

import org.secondquestion.points.Answer;
import org.secondquestion.points.AtWork;
import org.secondquestion.points.Meetings;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.Agreement.MeetingKind;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Is the domestic abuse service invited? */
public final class ServicesInvited implements Point {

    private static final Service SERVICE = Service.DOMESTIC_ABUSE_SERVICE;

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var toCome = Meetings.toCome(record, kind -> kind.conference() || kind == MeetingKind.CORE_GROUP);
        if (toCome.isEmpty())
            return notRelevant();
        var window = settings.span("window");
        var atWork = AtWork.shownBy(SERVICE, record, window);
        if (atWork.isEmpty())
            return notRelevant();
        var without = Meetings.without(SERVICE, toCome, record);
        if (without.isEmpty())
            return answeredBy(toCome);
        var because = new ArrayList<Entry<?>>(without);
        because.addAll(atWork);
        return open(because).since(Unbroken.both(Rows.firstRecorded(without), AtWork.since(SERVICE, record, window)));
    }
}
