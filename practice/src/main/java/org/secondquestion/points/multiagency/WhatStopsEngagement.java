package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.secondquestion.points.Answer;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.points.Unbroken;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Engagement;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Span;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What stops them, and who is best placed? */
public final class WhatStopsEngagement implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var away = away(record, settings.span("window"));
        if (away.isEmpty() || OpenRecord.because(record, settings.span("window")).isEmpty())
            return notRelevant();
        var unasked = Rows.where(away, entry -> thought(entry, record).isEmpty());
        return unasked.isEmpty()
                ? answeredBy(Rows.together(away, entry -> thought(entry, record)))
                : open(unasked).since(Unbroken.both(Rows.firstRecorded(unasked),
                        OpenRecord.since(record, settings.span("window"))));
    }

    /** For each who is hard to reach now, every entry that says so since they last met us. */
    private static List<Entry<Engagement>> away(ChildRecord record, Span window) {
        return record.all(Engagement.class).stream().collect(Collectors.groupingBy(
                entry -> entry.fact().who().toLowerCase(Locale.UK), LinkedHashMap::new, Collectors.toList())).values().stream()
                .filter(entries -> !record.reached(window.after(entries.getLast().day())))
                .flatMap(entries -> Unbroken.run(entries, entry -> entry.fact().engagement().away()).stream()).toList();
    }

    private static List<Entry<?>> thought(Entry<Engagement> entry, ChildRecord record) {
        var thought = new ArrayList<Entry<?>>(Thought.weighing(record, List.of(entry), Considered.REASONS_FOR_RELUCTANCE,
                Considered.BEST_PLACED_PROFESSIONAL));
        thought.addAll(Thought.on("multi-agency.what-stops-engagement", record, List.of(entry)));
        return thought;
    }
}
