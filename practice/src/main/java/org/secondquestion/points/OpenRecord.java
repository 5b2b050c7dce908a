package org.secondquestion.points;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.ChildRecord.Once;
import org.secondquestion.record.Circumstance.Plan;
import org.secondquestion.record.Circumstance.PlanStatus;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Standing;

/** What makes agencies work with a child now: the plan the child is on, and recent concerns that no decision has ended. */
public final class OpenRecord {

    /** How the record stands open by the concerns of a span; since when, if it is. */
    private record Open(List<Entry<?>> because, List<Entry<Incident>> concerns, @Nullable LocalDate since) {
    }

    /** For each span over which some point looks back. */
    private static final Map<Span, Once<Open>> OPEN = new ConcurrentHashMap<>();

    private OpenRecord() {
    }

    /** The entries for which the record is open; none where it is not. */
    public static List<Entry<?>> because(ChildRecord record, Span recent) {
        return open(record, recent).because();
    }

    /** Since when it is open: from the first of the plans that followed each other without a break, or the first of the concerns. */
    public static LocalDate since(ChildRecord record, Span recent) {
        return Objects.requireNonNull(open(record, recent).since(), "The record is not open");
    }

    /** The concerns of this span that no decision has ended. */
    public static List<Entry<Incident>> concerns(ChildRecord record, Span recent) {
        return open(record, recent).concerns();
    }

    private static Open open(ChildRecord record, Span recent) {
        return record.once(OPEN.computeIfAbsent(recent, span -> Once.of(one -> read(one, span))));
    }

    private static Open read(ChildRecord record, Span recent) {
        var concerns = List.copyOf(
                Rows.where(Standing.openConcerns(record), concern -> !record.reached(recent.after(concern.day()))));
        var because = new ArrayList<Entry<?>>(concerns);
        plan(record).ifPresent(because::addFirst);
        var opened = new ArrayList<Entry<?>>(plans(record));
        opened.addAll(concerns);
        return new Open(List.copyOf(because), concerns, opened.isEmpty() ? null : Rows.firstRecorded(opened));
    }

    /** The plan the child is on. */
    public static Optional<Entry<PlanStatus>> plan(ChildRecord record) {
        return Standing.planStatus(record).filter(status -> status.fact().plan() != Plan.NONE);
    }

    /** The plans that followed each other until now, each entered as often as it was: a plan entered anew begins nothing. */
    public static List<Entry<PlanStatus>> plans(ChildRecord record) {
        return Unbroken.run(record.all(PlanStatus.class), status -> status.fact().plan() != Plan.NONE);
    }
}
