package org.secondquestion.casework;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.access.Account;
import org.secondquestion.access.Day;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.About;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Upkeep.Confirmed;
import org.secondquestion.record.Upkeep.Correction;

/** What a person does with facts that the words of a note suggest: confirms them, or drops what the words do not say. */
@Service
public class SettleSuggestions {

    private static final String NOT_SAID = "not what the words say";

    private final RecordAnEntry recording;
    private final TransactionTemplate transaction;
    private final Day day;

    SettleSuggestions(RecordAnEntry recording, TransactionTemplate transaction, Day day) {
        this.recording = recording;
        this.transaction = transaction;
        this.day = day;
    }

    /** Confirms them all with one entry. */
    public RecordAnEntry.Outcome confirm(UUID form, UUID child, Account by, List<String> facts) {
        return recording.record(entry(form, child, by, new Confirmed(facts)));
    }

    /** Corrects each of them; all or none. */
    public RecordAnEntry.Outcome drop(UUID form, UUID child, Account by, List<String> facts) {
        return Objects.requireNonNull(transaction.execute(status -> {
            RecordAnEntry.Outcome last = new RecordAnEntry.AlreadyRecorded();
            for (var fact : facts) {
                last = recording
                        .record(entry(UUID.nameUUIDFromBytes((form + " " + fact).getBytes(StandardCharsets.UTF_8)), child, by,
                                new Correction(fact, NOT_SAID)));
                if (last instanceof RecordAnEntry.Refused) {
                    status.setRollbackOnly();
                    return last;
                }
            }
            return last;
        }));
    }

    private Recording entry(UUID id, UUID child, Account by, Fact fact) {
        LocalDate today = day.today();
        return new Recording(id, Map.of(child, About.Role.SUBJECT), Happened.on(today), by.workplace().agency(),
                Optional.of(by.id()),
                by.name(), Informant.PRACTITIONER, Restriction.NONE, fact, "");
    }
}
