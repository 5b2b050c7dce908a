package org.secondquestion.points.multiagency;

import org.secondquestion.record.Agreement.MeetingKind;

/** Meetings in which several agencies make a plan or look back at it. */
final class PlanMeetings {

    private PlanMeetings() {
    }

    static boolean is(MeetingKind kind) {
        return kind.conference() || kind.reviews() || kind == MeetingKind.CORE_GROUP || kind == MeetingKind.PROFESSIONALS_MEETING
                || kind == MeetingKind.PRE_BIRTH_PLANNING;
    }
}
