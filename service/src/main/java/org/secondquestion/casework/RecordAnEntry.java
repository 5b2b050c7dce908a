package org.secondquestion.casework;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.asking.Asking;
import org.secondquestion.asking.Ending;
import org.secondquestion.asking.KeptQuestion;
import org.secondquestion.journal.Appended;
import org.secondquestion.journal.Journal;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Upkeep.DecidedAllTheSame;

/** Records an entry and tells what it did to the questions of each child it is about. */
@Service
public class RecordAnEntry {

    /** What came of recording. */
    public sealed interface Outcome {
    }

    /** It is recorded, durably; these questions it raised, and these it ended, for each child. */
    public record Recorded(Map<UUID, Effect> effects) implements Outcome {
        public Recorded {
            effects = Map.copyOf(effects);
        }
    }

    /** The same form was sent before: it stands already, once. */
    public record AlreadyRecorded() implements Outcome {
    }

    /** It cannot be recorded as it is, for a reason to be shown. */
    public record Refused(String sentence) implements Outcome {
    }

    /** What an entry did to the questions of one child. */
    public record Effect(List<KeptQuestion> raised, List<KeptQuestion> answered, List<KeptQuestion> setAside) {
    }

    private final Journal journal;
    private final Asking asking;
    private final TransactionTemplate transaction;

    RecordAnEntry(Journal journal, Asking asking, TransactionTemplate transaction) {
        this.journal = journal;
        this.asking = asking;
        this.transaction = transaction;
    }

    public Outcome record(Recording recording) {
        return record(recording, List.of());
    }

    /** Records an entry, and beside it, in one, the facts that somebody confirmed in its words. */
    public Outcome record(Recording recording, List<Recording> beside) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var before = new LinkedHashMap<UUID, Set<UUID>>();
            recording.about().keySet().forEach(
                    child -> before.put(child, asking.open(child).stream().map(KeptQuestion::id).collect(Collectors.toSet())));
            var appended = journal.append(recording);
            for (var one : beside)
                if (appended instanceof Appended.Recorded && journal.append(one) instanceof Appended.Refused refused)
                    appended = refused;
            if (appended instanceof Appended.Refused)
                status.setRollbackOnly();
            return switch (appended) {
                case Appended.Recorded recorded -> new Recorded(recording.about().keySet().stream().collect(
                        Collectors.toMap(Function.identity(), child -> effect(child, before.getOrDefault(child, Set.of())))));
                case Appended.AlreadyRecorded already -> new AlreadyRecorded();
                case Appended.Refused refused -> new Refused(refused.sentence());
            };
        }));
    }

    /** Records a decision that somebody takes although these questions stand open, and beside it, in one, why all the same. */
    public Outcome recordAllTheSame(Recording decision, List<String> questions, String reason, List<Recording> beside) {
        var all = new ArrayList<>(beside);
        all.add(new Recording(UUID.nameUUIDFromBytes((decision.id() + " all the same").getBytes(StandardCharsets.UTF_8)),
                decision.about(), decision.happened(), decision.agency(), decision.account(), decision.author(),
                Informant.PRACTITIONER, decision.restriction(),
                new DecidedAllTheSame(decision.id().toString(), questions, reason), ""));
        return record(decision, all);
    }

    private Effect effect(UUID child, Set<UUID> openBefore) {
        var now = asking.history(child);
        return new Effect(now.stream().filter(question -> question.open() && !openBefore.contains(question.id())).toList(),
                ended(now, openBefore, Ending.ANSWERED), ended(now, openBefore, Ending.SET_ASIDE));
    }

    private static List<KeptQuestion> ended(List<KeptQuestion> now, Set<UUID> openBefore, Ending ending) {
        return now.stream()
                .filter(question -> openBefore.contains(question.id()) && question.ending().filter(e -> e == ending).isPresent())
                .toList();
    }
}
