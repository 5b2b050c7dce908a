package org.secondquestion.points.neglect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.secondquestion.record.Agreement.Outcome;
import org.secondquestion.record.Agreement.ReferralOutcome;
import org.secondquestion.record.ChildRecord;
import org.secondquestion.record.Circumstance.HealthCondition;
import org.secondquestion.record.Contact.FollowUp;
import org.secondquestion.record.Contact.KeptAppointment;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Observation.Injury;
import org.secondquestion.record.Observation.Medical;
import org.secondquestion.record.Observation.MedicalExamination;
import org.secondquestion.record.Observation.Sign;
import org.secondquestion.record.Observation.SignKind;
import org.secondquestion.record.Rows;
import org.secondquestion.record.Service;
import org.secondquestion.words.SameMatter;

/** Who treats a sign, an injury or a condition, and what on the record shows that somebody does. */
final class Treatment {

    /** Signs that somebody with clinical training should look at. */
    static final Set<SignKind> SIGNS = EnumSet.of(SignKind.UNTREATED_CONDITION, SignKind.RAPID_WEIGHT_GAIN,
            SignKind.LOSS_OF_MOBILITY, SignKind.SKIN_BREAKDOWN, SignKind.TOOTH_DECAY);

    private static final Set<Service> TEETH_EYES_EARS = EnumSet.of(Service.DENTIST, Service.OPTICIAN, Service.AUDIOLOGY);

    private Treatment() {
    }

    /** The child was brought to somebody who treats such things, or somebody saw to it. */
    static List<Entry<?>> after(Entry<?> entry, ChildRecord record) {
        var wanted = specialist(entry.fact());
        var treatment = new ArrayList<Entry<?>>(Rows.where(record.since(entry, KeptAppointment.class),
                kept -> treats(kept.fact().service().orElse(kept.agency().service()), wanted)));
        treatment.addAll(record.since(entry, MedicalExamination.class, one -> treats(service(one.medical()), wanted)));
        treatment.addAll(record.knowing(entry, ReferralOutcome.class,
                referral -> referral.outcome() == Outcome.SERVICE_BEGUN && treats(referral.of(), wanted)));
        treatment.addAll(record.knowing(entry, FollowUp.class, followUp -> followUp.what().contains(entry.id())
                || SameMatter.named(followUp.what(), matter(entry.fact()))));
        return treatment;
    }

    private static boolean treats(Service service, Optional<Service> wanted) {
        return service == Service.HOSPITAL
                || wanted.map(service::equals).orElse(service.health() && !TEETH_EYES_EARS.contains(service));
    }

    /** Whose eyes teeth, sight and hearing want. */
    static Optional<Service> specialist(Fact fact) {
        return switch (fact) {
            case HealthCondition health -> switch (health.condition()) {
                case DENTAL -> Optional.of(Service.DENTIST);
                case SIGHT -> Optional.of(Service.OPTICIAN);
                case HEARING -> Optional.of(Service.AUDIOLOGY);
                default -> Optional.empty();
            };
            case Sign sign -> Rows.where(sign.signs(), SIGNS::contains).equals(List.of(SignKind.TOOTH_DECAY))
                    ? Optional.of(Service.DENTIST)
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Service service(Medical examination) {
        return switch (examination) {
            case DENTAL -> Service.DENTIST;
            case SIGHT -> Service.OPTICIAN;
            case HEARING -> Service.AUDIOLOGY;
            case GP -> Service.GP;
            case EMERGENCY_DEPARTMENT -> Service.HOSPITAL;
            case CHILD_PROTECTION, PAEDIATRIC, SEXUAL_ASSAULT_CENTRE -> Service.PAEDIATRICS;
        };
    }

    private static String matter(Fact fact) {
        return switch (fact) {
            case HealthCondition health -> health.name();
            case Injury injury -> Kinds.words(injury.mark());
            case Sign sign -> sign.signs().stream().map(Kinds::words).collect(Collectors.joining(" "));
            default -> "";
        };
    }
}
