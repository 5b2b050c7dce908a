package org.secondquestion.points.neglect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Thinking.CareArea;
import org.secondquestion.record.Thinking.Tool;
import org.secondquestion.record.Thinking.ToolPurpose;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What do the toolkit and the scoresheet show, by domain and over time? */
public final class Toolkit implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var because = OpenNeglect.because(record, settings.span("window"));
        if (because.isEmpty() || !record.born())
            return notRelevant();
        var opened = because.stream().map(Entry::day).reduce((one, other) -> one.isBefore(other) ? one : other).orElseThrow();
        var sheets = record.all(Tool.class, tool -> tool.purpose().equals(Optional.of(ToolPurpose.NEGLECT)));
        var since = Rows.where(sheets, sheet -> !sheet.day().isBefore(opened));
        var whole = Rows.where(since, sheet -> wanting(sheet, sheets, record, settings).isEmpty());
        if (whole.isEmpty())
            return open(with(because, since)).since(Rows.firstRecorded(because)).found(found(since, sheets, record, settings));
        var repeat = settings.span("repeat").after(whole.getLast().day());
        if (!record.reached(repeat))
            return answeredBy(whole.getLast());
        return open(with(because, since)).since(repeat).due(settings.span("again within").after(repeat))
                .found("The last whole scoresheet is of " + whole.getLast().day() + ".");
    }

    private static List<Entry<?>> with(List<Entry<?>> because, List<Entry<Tool>> sheets) {
        var all = new ArrayList<Entry<?>>(because);
        sheets.stream().reduce((earlier, later) -> later).ifPresent(all::add);
        return all;
    }

    private static String found(List<Entry<Tool>> since, List<Entry<Tool>> sheets, ChildRecord record, Settings settings) {
        return since.isEmpty()
                ? ""
                : "Not yet on the scoresheet: " + String.join(", ", wanting(since.getLast(), sheets, record, settings)) + ".";
    }

    private static List<String> wanting(Entry<Tool> sheet, List<Entry<Tool>> sheets, ChildRecord record, Settings settings) {
        var areas = EnumSet.allOf(CareArea.class);
        areas.removeAll(sheet.fact().areas());
        if (sheet.day().isBefore(settings.span("education").after(record.child().birth())))
            areas.remove(CareArea.EDUCATION);
        var wanting = new ArrayList<>(Rows.each(areas, Kinds::words));
        if (!sheet.fact().stageOfDevelopment().yes())
            wanting.add("the child's stage of development");
        if (!sheet.fact().compared().yes() && Rows.any(sheets, sheet::follows))
            wanting.add("what changed since the last one");
        return wanting;
    }
}
