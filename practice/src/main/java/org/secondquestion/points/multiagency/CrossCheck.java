package org.secondquestion.points.multiagency;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agreement.InformationShared;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Contact.Conversation;
import org.secondquestion.record.Contact.Met;
import org.secondquestion.record.Contact.Party;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Incident.Presentation;
import org.secondquestion.record.Observation.ChildsVoice;
import org.secondquestion.record.Observation.Explanation;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Observation.MedicalExamination;
import org.secondquestion.record.Rows;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** Who else can confirm what the parent said? */
public final class CrossCheck implements Point {

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        var accounts = new ArrayList<Entry<?>>(record.within(settings.span("window"), Injury.class, CrossCheck::isUnclear));
        accounts.addAll(record.within(settings.span("window"), Presentation.class,
                presented -> presented.carersAccountOnly().yes() && !presented.explained().yes()));
        if (accounts.isEmpty())
            return notRelevant();
        var unchecked = Rows.where(accounts, account -> checks(account, record).isEmpty());
        return unchecked.isEmpty()
                ? answeredBy(Rows.together(accounts, account -> checks(account, record)))
                : open(unchecked).sinceOldest();
    }

    private static boolean isUnclear(Injury injury) {
        return injury.fit() == Explanation.CHANGING || injury.fit() == Explanation.INCONSISTENT
                || injury.fit() == Explanation.UNCORROBORATED;
    }

    /** What another source said or found, asked by people who knew of the account. */
    private static List<Entry<?>> checks(Entry<?> account, ChildRecord record) {
        var checks = new ArrayList<Entry<?>>(record.knowing(account, Conversation.class,
                talk -> Rows.any(talk.with(), party -> isAnotherSource(party))));
        checks.addAll(record.knowing(account, Met.class, met -> met.alone().yes() && met.spokenTo().yes()));
        checks.addAll(record.knowing(account, ChildsVoice.class));
        checks.addAll(record.knowing(account, MedicalExamination.class, medical -> !medical.finding().isBlank()));
        checks.addAll(Rows.where(record.knowing(account, InformationShared.class),
                shared -> shared.agency().service() != account.agency().service()));
        checks.addAll(Thought.on("multi-agency.cross-check", record, List.of(account)));
        return checks.stream().distinct().toList();
    }

    private static boolean isAnotherSource(Party party) {
        return switch (party) {
            case CHILD, SIBLING, RELATIVE, FRIEND_OR_NEIGHBOUR, OTHER_AGENCY -> true;
            case MOTHER, FATHER, CARER, OTHER -> false;
        };
    }
}
