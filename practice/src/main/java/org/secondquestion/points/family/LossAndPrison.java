package org.secondquestion.points.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Whose;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Referral;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Change;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Loss;
import org.secondquestion.record.Circumstance.Placement;
import org.secondquestion.record.Circumstance.PlacementKind;
import org.secondquestion.record.Circumstance.ServiceInvolved;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Observation.LivedExperience;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.notRelevant;

/** Who is helping with the loss? */
public final class LossAndPrison implements Point {

    private static final Set<PlacementKind> NO_LOSS = EnumSet.of(PlacementKind.HOSPITAL, PlacementKind.HOME_WITH_PARENT);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var losses = losses(record, settings.span("window"));
        if (losses.isEmpty() || !record.born())
            return notRelevant();
        return new AfterEach("family.loss-and-prison", record, losses)
                .wants("what the loss does to the child", loss -> effect(loss, record))
                .wants("what help the child was offered", loss -> help(loss, record))
                .answer(LocalDate.MIN);
    }

    private static List<Entry<?>> losses(ChildRecord record, Span window) {
        var losses = new ArrayList<Entry<?>>(record.within(window, Loss.class));
        losses.addAll(record.within(window, HouseholdChange.class, change -> change.change() == Change.DEATH
                || change.change() == Change.MOVED_OUT && Adults.caring(change.who(), record) && !change.who().isBlank()));
        losses.addAll(
                Rows.where(record.within(window, Placement.class), placement -> endsAnother(placement, record)));
        losses.removeIf(loss -> Ended.since(loss, record));
        return losses;
    }

    /** The child left other carers for this place; a stay in hospital ends nothing, and going home is asked about elsewhere. */
    private static boolean endsAnother(Entry<Placement> placement, ChildRecord record) {
        return !NO_LOSS.contains(placement.fact().placement()) && record.all(Placement.class).stream()
                .filter(before -> placement.follows(before) && before.fact().placement() != PlacementKind.HOSPITAL)
                .reduce((earlier, later) -> later)
                .filter(before -> !NO_LOSS.contains(before.fact().placement())
                        && !before.fact().with().equalsIgnoreCase(placement.fact().with()))
                .isPresent();
    }

    private static List<Entry<?>> effect(Entry<?> loss, ChildRecord record) {
        var effect = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(loss), Considered.LOSS));
        effect.addAll(record.knowing(loss, LivedExperience.class, day -> !day.effect().isBlank()));
        return effect;
    }

    private static List<Entry<?>> help(Entry<?> loss, ChildRecord record) {
        var help = new ArrayList<Entry<?>>(record.knowing(loss, Referral.class, one -> Whose.childs(one.whom(), record)));
        help.addAll(record.knowing(loss, Consideration.class, one -> one.subject() == Subject.SUPPORT_FOR_CHILD));
        help.addAll(record.knowing(loss, ServiceInvolved.class, one -> Whose.childs(one.with(), record)));
        return help;
    }
}
