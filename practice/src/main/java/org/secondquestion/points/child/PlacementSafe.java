package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Seen;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Steps;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Circumstance.PlacementKind;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.Place;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.Considered;

/** Is the place where this child lives, learns or is looked after itself safe? */
public final class PlacementSafe implements Point {

    private static final Set<Place> WHERE_THE_CHILD_LIVES = EnumSet.of(Place.HOME, Place.PLACEMENT);
    private static final Set<Place> WHERE_STAFF_WORK = EnumSet.of(Place.SCHOOL, Place.NURSERY, Place.PLACEMENT);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var placement = record.latest(Placement.class).map(Entry::fact)
                .filter(place -> place.placement() != PlacementKind.HOME_WITH_PARENT);
        var raised = record.within(settings.span("window"), Incident.class,
                incident -> WhoCares.ofStaff(incident) || WhoCares.whereTheChildLives(incident, placement));
        var speaks = settings.span("speaks").after(record.child().birth());
        var steps = new Steps();
        for (var entry : raised) {
            boolean lives = WhoCares.whereTheChildLives(entry.fact(), placement);
            steps.after(entry, "whether the designated officer is told", considered(entry, Subject.DESIGNATED_OFFICER, record));
            if (lives)
                steps.after(entry, "matching and approval", thought(entry, Considered.MATCHING_AND_APPROVAL, record));
            var others = considered(entry, Subject.OTHER_CHILDREN, record);
            others.addAll(thought(entry, Considered.OTHER_CHILDREN, record));
            steps.after(entry, "the other children there", others);
            var away = away(entry, lives ? WHERE_THE_CHILD_LIVES : WHERE_STAFF_WORK, record);
            if (entry.day().isBefore(speaks))
                steps.after(entry, "the child seen away from the place", away);
            else
                steps.after(entry, "a talk with the child away from the place",
                        Rows.where(away, met -> met.fact().spokenTo().yes()));
        }
        return steps.answer();
    }

    private static List<Entry<?>> considered(Entry<?> raised, Subject subject, ChildRecord record) {
        return new ArrayList<>(record.knowing(raised, Consideration.class, step -> step.subject() == subject));
    }

    private static List<Entry<?>> thought(Entry<?> raised, Considered what, ChildRecord record) {
        var thought = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(raised), what));
        thought.addAll(Thought.on("child.placement-safe", record, List.of(raised)));
        return thought;
    }

    private static List<Entry<Met>> away(Entry<Incident> raised, Set<Place> there, ChildRecord record) {
        return Rows.where(
                record.knowing(raised, Met.class, met -> !met.alone().no() && Seen.place(met).filter(there::contains).isEmpty()),
                met -> Seen.faceToFace(met, record));
    }
}
