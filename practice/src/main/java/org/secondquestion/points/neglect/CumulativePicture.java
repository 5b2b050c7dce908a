package org.secondquestion.points.neglect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Management;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.Allegation;
import org.secondquestion.record.Incident.CareArrangement;
import org.secondquestion.record.Incident.Concern;
import org.secondquestion.record.Incident.Disclosure;
import org.secondquestion.record.Observation.Condition;
import org.secondquestion.record.Observation.LivingConditions;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Analysis;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What does it add up to over time, and can these parents change? */
public final class CumulativePicture implements Point {

    private static final List<Class<? extends Fact>> TELL = List.of(Sign.class, LivingConditions.class, CareArrangement.class,
            HealthCondition.class, Concern.class, Allegation.class, Disclosure.class, NotBrought.class);

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        int times = settings.count("times");
        var window = settings.span("window");
        var everything = record.all(TELL, CumulativePicture::tellsOfNeglect);
        var picture = Rows.where(everything, entry -> !record.reached(window.after(entry.day())));
        if (occasions(picture).size() < times)
            return notRelevant();
        var analyses = Rows.where(Thought.onThemeOf("neglect.cumulative-picture", record, List.of()),
                thought -> thought.fact() instanceof Analysis analysis
                        && analysis.considered().contains(Considered.CAPACITY_TO_CHANGE)
                        && weighs(picture, everything, times, thought, thought.day().minusMonths(analysis.months().orElse(0))));
        var since = Rows.where(picture, entry -> Rows.none(analyses, analysis -> analysis.follows(entry)));
        var anew = occasions(since);
        return anew.size() < times ? answeredBy(analyses.getLast()) : open(since).since(anew.get(times - 1).recordedDay());
    }

    /** It looks back far enough to have all of the picture before it that was known, and enough of everything. */
    private static boolean weighs(List<Entry<?>> picture, List<Entry<?>> everything, int times, Entry<?> thought,
            LocalDate from) {
        return Rows.every(picture, entry -> !entry.day().isBefore(from) || !thought.follows(entry)) && occasions(
                Rows.where(everything, entry -> !entry.day().isBefore(from) && thought.follows(entry))).size() >= times;
    }

    private static boolean tellsOfNeglect(Fact fact) {
        return switch (fact) {
            case Sign sign -> Rows.any(sign.signs(), SignKind::neglect);
            case LivingConditions home ->
                home.condition() == Condition.POOR || home.condition() == Condition.DANGEROUS;
            case CareArrangement care -> care.suitable().no() || care.unsupervised().yes();
            case HealthCondition health -> health.management() == Management.POORLY_MANAGED
                    || health.management() == Management.UNTREATED;
            case Incident incident -> Standing.category(incident).filter(Category.NEGLECT::equals).isPresent();
            default -> fact instanceof NotBrought;
        };
    }

    /** What one agency saw on one day is one occasion, however many lines it wrote. */
    private static List<Entry<?>> occasions(List<Entry<?>> entries) {
        var occasions = new ArrayList<Entry<?>>();
        for (var entry : entries)
            if (Rows.none(occasions, met -> met.day().equals(entry.day()) && met.agency().equals(entry.agency())))
                occasions.add(entry);
        return occasions;
    }
}
