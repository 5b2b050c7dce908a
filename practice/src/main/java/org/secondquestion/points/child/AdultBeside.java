package org.secondquestion.points.child;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Steps;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.Consideration;
import org.secondquestion.record.Agreement.Subject;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.PolicePower;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Rows;

/** Who stood beside the child? */
public final class AdultBeside implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var speaks = settings.span("speaks").after(record.child().birth());
        var steps = new Steps();
        for (var entry : record.within(settings.span("window"), PolicePower.class)) {
            var thought = Thought.on("child.adult-beside", record, List.of(entry));
            steps.after(entry, "the adult who was beside the child, or why there was none", adults(entry, record));
            steps.after(entry, "the need and the ground for it", entry.fact().ground().isBlank() ? thought : List.of(entry));
            if (!entry.day().isBefore(speaks))
                steps.after(entry, "the child's own account of it afterwards", accounts(entry, thought, record));
        }
        return steps.answer();
    }

    private static List<Entry<?>> adults(Entry<PolicePower> entry, ChildRecord record) {
        var adults = new ArrayList<Entry<?>>(
                record.knowing(entry, Consideration.class, step -> step.subject() == Subject.APPROPRIATE_ADULT));
        if (entry.fact().adultPresent().yes())
            adults.addFirst(entry);
        return adults;
    }

    /** Told to somebody of another agency than the one that did it, and by nobody in the child's place. */
    private static List<Entry<?>> accounts(Entry<PolicePower> entry, List<? extends Entry<?>> thought, ChildRecord record) {
        var accounts = new ArrayList<Entry<?>>(
                Rows.where(record.knowing(entry, ChildsVoice.class), voice -> !voice.informant().source().parental()));
        accounts.addAll(record.knowing(entry, Met.class, met -> met.spokenTo().yes()));
        accounts.removeIf(account -> account.agency().service() == entry.agency().service());
        accounts.addAll(thought);
        return accounts;
    }
}
