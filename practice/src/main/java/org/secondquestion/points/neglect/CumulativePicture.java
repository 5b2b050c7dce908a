package org.secondquestion.points.neglect;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;

import org.secondquestion.points.Answer;
import org.secondquestion.points.Point;
import org.secondquestion.points.Settings;
import org.secondquestion.points.Thought;
import org.secondquestion.record.Agency;
import org.secondquestion.record.Category;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Circumstance.Management;
import org.secondquestion.record.Contact.NotBrought;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident;
import org.secondquestion.record.Incident.CareArrangement;
import org.secondquestion.record.Observation;
import org.secondquestion.record.Observation.Condition;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;
import org.secondquestion.record.Standing;
import org.secondquestion.record.Thinking.Analysis;
import org.secondquestion.record.Thinking.Considered;

import static org.secondquestion.points.Answer.answeredBy;
import static org.secondquestion.points.Answer.notRelevant;
import static org.secondquestion.points.Answer.open;

/** What does it add up to over time, and can these parents change? */
public final class CumulativePicture implements Point {

    /** What one agency met with on one day. */
    private record Occasion(LocalDate day, Agency agency) {
    }

    @Override
    public Answer ask(ChildRecord record, Settings settings) {
        int times = settings.count("times");
        var picture = record.within(settings.span("window"), Fact.class, CumulativePicture::tellsOfNeglect);
        if (occasions(picture).size() < times)
            return notRelevant();
        var everything = record.all(Fact.class, CumulativePicture::tellsOfNeglect);
        var analyses = Thought.onThemeOf("neglect.cumulative-picture", record, List.of()).stream()
                .filter(thought -> thought.fact() instanceof Analysis analysis
                        && analysis.considered().contains(Considered.CAPACITY_TO_CHANGE)
                        && reached(thought, analysis, picture).size() == known(thought, picture).size()
                        && occasions(reached(thought, analysis, everything)).size() >= times)
                .toList();
        var since = picture.stream().filter(entry -> analyses.stream().noneMatch(analysis -> analysis.follows(entry))).toList();
        var anew = occasions(since);
        return anew.size() < times ? answeredBy(analyses.getLast()) : open(since).since(anew.get(times - 1).recordedDay());
    }

    private static boolean tellsOfNeglect(Fact fact) {
        return switch (fact) {
            case Sign sign -> sign.signs().stream().anyMatch(SignKind::neglect);
            case Observation.LivingConditions home ->
                home.condition() == Condition.POOR || home.condition() == Condition.DANGEROUS;
            case CareArrangement care -> care.suitable().no() || care.unsupervised().yes();
            case HealthCondition health -> health.management() == Management.POORLY_MANAGED
                    || health.management() == Management.UNTREATED;
            case Incident incident -> Standing.category(incident).filter(Category.NEGLECT::equals).isPresent();
            default -> fact instanceof NotBrought;
        };
    }

    /** What one agency saw on one day is one occasion, however many lines it wrote. */
    private static List<Entry<Fact>> occasions(List<Entry<Fact>> entries) {
        var met = new HashSet<Occasion>();
        return entries.stream().filter(entry -> met.add(new Occasion(entry.day(), entry.agency()))).toList();
    }

    private static List<Entry<Fact>> known(Entry<?> thought, List<Entry<Fact>> entries) {
        return entries.stream().filter(thought::follows).toList();
    }

    /** The entries that lie in the months over which an analysis looks back. */
    private static List<Entry<Fact>> reached(Entry<?> thought, Analysis analysis, List<Entry<Fact>> entries) {
        var from = thought.day().minusMonths(analysis.months().orElse(0));
        return known(thought, entries).stream().filter(entry -> !entry.day().isBefore(from)).toList();
    }
}
