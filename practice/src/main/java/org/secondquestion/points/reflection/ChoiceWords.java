package org.secondquestion.points.reflection;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Whose;
import org.secondquestion.points.Wording;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.AdultNeed;
import org.secondquestion.record.Circumstance.Engagement;
import org.secondquestion.record.Circumstance.HouseholdChange;
import org.secondquestion.record.Circumstance.Housing;
import org.secondquestion.record.Circumstance.Person;
import org.secondquestion.record.Contact.NoAccess;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.DomesticAbuse;
import org.secondquestion.record.Observation.ParentsWellbeing;
import org.secondquestion.words.Phrases;

/** What need stands behind what we call a choice? */
public final class ChoiceWords implements Point {

    private static final String[] OTHERS = {"mother", "mum", "father", "dad", "parent", "parents", "carer", "carers", "partner",
            "family", "grandmother", "grandfather", "nan", "gran", "aunt", "uncle", "school", "college", "nursery", "gp",
            "surgery", "hospital", "landlord", "council", "court", "panel", "service", "services", "team", "police"};
    private static final Phrases SAID = Phrases.notSaidOf(OTHERS, "choosing to", "chooses to", "chose to", "choosing not to",
            "chooses not to", "chose not to", "lifestyle choice", "lifestyle choices", "poor choices", "bad choices",
            "own choices", "makes choices", "making choices", "refuses", "refused to", "refusing to",
            "school refuser", "attention seeking", "attention seeker", "seeking attention", "manipulative", "manipulating",
            "manipulates", "wilful", "won't engage", "will not engage", "brings it on herself", "brings it on himself");

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var oldEnough = settings.span("age").after(record.child().birth());
        return Wording.ask("reflection.choice-words", SAID, record, settings.span("window"),
                entry -> !entry.day().isBefore(oldEnough) && !tellsOfAnAdult(entry, record));
    }

    /** What is written of an adult, where "refuses" and "chooses" are not said of the child. */
    private static boolean tellsOfAnAdult(Entry<Fact> entry, ChildRecord record) {
        return switch (entry.fact()) {
            case Engagement engagement -> !Whose.childs(engagement.who(), record);
            case AdultNeed adult -> true;
            case ParentsWellbeing adult -> true;
            case Person adult -> true;
            case HouseholdChange adult -> true;
            case Housing adult -> true;
            case DomesticAbuse adult -> true;
            case NoAccess adult -> true;
            default -> false;
        };
    }
}
