package org.secondquestion.points.multiagency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.record.Agreement.MeetingHeld;
import org.secondquestion.record.Agreement.Progress;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;

/** Reviews held one after the other between which nobody wrote that anything changed for the child. */
final class Unchanged {

    private Unchanged() {
    }

    /** Each row of so many reviews in a line, the newest first, back to the last change after a day. */
    static List<List<Entry<MeetingHeld>>> rows(List<Entry<MeetingHeld>> reviews, int count, LocalDate after,
            ChildRecord record) {
        var rows = new ArrayList<List<Entry<MeetingHeld>>>();
        if (reviews.size() < count)
            return rows;
        var changes = record.all(Progress.class, progress -> progress.changed().yes());
        for (int end = reviews.size(); end >= count; end--) {
            var last = reviews.get(end - 1).day();
            var before = end > count ? reviews.get(end - count - 1).day() : after;
            if (Rows.any(changes, change -> change.day().isAfter(before) && !change.day().isAfter(last)))
                break;
            rows.add(reviews.subList(end - count, end));
        }
        return rows;
    }
}
