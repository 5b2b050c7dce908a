package org.secondquestion.points.babies;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.secondquestion.points.Answer;
import org.secondquestion.points.NotYetOnRecord;
import org.secondquestion.points.OpenRecord;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.Need;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Assessment;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;

/** What bears on this mother, and so on the baby? */
public final class MothersVulnerabilities implements Point {

    /** Each thing that may bear on her, and the needs that tell of it. */
    private record Matter(String words, Considered considered, Set<Need> needs) {
    }

    private static final List<Matter> MATTERS = List.of(
            new Matter("alcohol, drugs and tobacco", Considered.PARENTS_SUBSTANCE_USE,
                    EnumSet.of(Need.ALCOHOL, Need.SUBSTANCES, Need.SMOKING)),
            new Matter("mental health", Considered.PARENTS_MENTAL_HEALTH, EnumSet.of(Need.MENTAL_HEALTH)),
            new Matter("her own childhood", Considered.PARENTS_HISTORIES, EnumSet.of(Need.OWN_CHILDHOOD)),
            new Matter("domestic abuse", Considered.DOMESTIC_ABUSE, EnumSet.of(Need.DOMESTIC_ABUSE_VICTIM)),
            new Matter("learning needs", Considered.PARENTS_LEARNING_NEEDS, EnumSet.of(Need.LEARNING_DISABILITY)),
            new Matter("housing", Considered.HOUSING, EnumSet.of(Need.HOUSING)),
            new Matter("sex working", Considered.SEX_WORKING, EnumSet.of(Need.SEX_WORKING)));

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        if (!Baby.isYoungerThan(settings.span("age"), record))
            return notRelevant();
        var openers = openers(record);
        if (openers.isEmpty())
            return notRelevant();
        var needs = MothersNeeds.of(MothersNeeds.BEARING_ON_THE_BABY, record);
        var thought = Thought.on("babies.mothers-vulnerabilities", record, needs);
        if (!thought.isEmpty())
            return answeredBy(thought);
        var missing = new NotYetOnRecord();
        var answers = new ArrayList<Entry<?>>();
        for (var matter : MATTERS) {
            var told = Rows.where(needs, need -> matter.needs().contains(need.fact().need()));
            var weighed = Thought.weighing(record, told, matter.considered());
            if (!weighed.isEmpty())
                answers.add(weighed.getLast());
            else if (told.isEmpty() || Thought.weighing(record, List.of(), matter.considered()).isEmpty())
                missing.add(matter.words(), Rows.firstRecorded(openers), openers.toArray(Entry<?>[]::new));
            else
                told.stream().filter(need -> Thought.weighing(record, List.of(need), matter.considered()).isEmpty())
                        .forEach(need -> missing.add(matter.words(), need.recordedDay(), need));
        }
        return missing.nothing() ? answeredBy(answers.stream().distinct().toList()) : missing.open();
    }

    /** Why agencies look into how the baby's family lives: a plan, a concern, an assessment, or a need of hers. */
    private static List<Entry<?>> openers(ChildRecord record) {
        var openers = new ArrayList<Entry<?>>(OpenRecord.plans(record));
        openers.addAll(Standing.openConcerns(record));
        record.all(Assessment.class).stream().filter(one -> !Ended.after(one, record)).limit(1).forEach(openers::add);
        openers.addAll(MothersNeeds.of(MothersNeeds.BEARING_ON_THE_BABY, record));
        return openers;
    }
}
