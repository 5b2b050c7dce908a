package org.secondquestion.web.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.Account;
import org.secondquestion.access.Day;
import org.secondquestion.asking.Asking;
import org.secondquestion.asking.KeptQuestion;
import org.secondquestion.casework.RecordAnEntry;
import org.secondquestion.journal.Recording;
import org.secondquestion.record.About;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;
import org.secondquestion.record.Restriction;
import org.secondquestion.record.Upkeep.SettingAside;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.page.DayTyped;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** Setting a question aside: by a person, with a reason and a last day, as an entry of the record like any other. */
@Controller
public class SetAside {

    private static final String PATH = "/children/{reference}/questions/{question}/set-aside";
    private static final int LONGEST_MONTHS = 6;

    private final OpenRecords records;
    private final Asking asking;
    private final RecordAnEntry recording;
    private final Day day;

    SetAside(OpenRecords records, Asking asking, RecordAnEntry recording, Day day) {
        this.records = records;
        this.asking = asking;
        this.recording = recording;
        this.day = day;
    }

    /** The question, and the form. */
    public record Shown(String path, String name, QuestionShown question, String form, Typed typed,
            Problems problems) implements Page {
        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable String reference, @PathVariable UUID question, Account account, Typed typed) {
        return with(reference, question, account, (record, kept) -> shown(record, kept, typed, Problems.none()));
    }

    @PostMapping(PATH)
    Reply set(@PathVariable String reference, @PathVariable UUID question, Account account, Typed typed) {
        return with(reference, question, account, (record, kept) -> set(record, kept, account, typed));
    }

    private Reply set(OpenRecord record, KeptQuestion kept, Account account, Typed typed) {
        var today = day.today();
        var until = DayTyped.read(typed.get("until"), today);
        var problems = Problems.none()
                .and(typed.get("reason").isEmpty(), "reason", "Say why the question can wait or does not fit")
                .and(until.isEmpty(), "until", "Give the last day, like 9 March 2026 or 9/3/2026")
                .and(until.filter(last -> last.isBefore(today)).isPresent(), "until", "The last day is today or later")
                .and(until.filter(last -> last.isAfter(today.plusMonths(LONGEST_MONTHS))).isPresent(), "until",
                        "A question is set aside for " + LONGEST_MONTHS + " months at most; then somebody looks at it again");
        if (problems.any())
            return shown(record, kept, typed, problems);
        var form = id(typed);
        var outcome = recording.record(
                new Recording(form, Map.of(record.id(), About.Role.SUBJECT), Happened.on(today), account.workplace().agency(),
                        Optional.of(account.id()), account.name(), Informant.PRACTITIONER, Restriction.NONE,
                        new SettingAside(kept.point(), typed.get("reason"), until.orElse(LocalDate.MAX)), ""));
        return switch (outcome) {
            case RecordAnEntry.Refused refused -> shown(record, kept, typed, Problems.of("reason", refused.sentence()));
            case RecordAnEntry.Recorded recorded ->
                new GoTo(record.path(), "The question is set aside. New evidence opens it again.");
            case RecordAnEntry.AlreadyRecorded already -> new GoTo(record.path(), "The question was set aside already.");
        };
    }

    private Shown shown(OpenRecord record, KeptQuestion kept, Typed typed, Problems problems) {
        return new Shown(record.path(), record.child().name(), QuestionShown.of(kept, record, day.today()), id(typed).toString(),
                typed, problems);
    }

    private static UUID id(Typed typed) {
        try {
            return typed.get("form").isEmpty() ? UUID.randomUUID() : UUID.fromString(typed.get("form"));
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private interface WithQuestion {
        Reply reply(OpenRecord record, KeptQuestion kept);
    }

    private Reply with(String reference, UUID question, Account account, WithQuestion then) {
        var record = records.open(account, reference, "Setting a question aside");
        return record
                .flatMap(open -> asking.open(open.id()).stream().filter(kept -> kept.id().equals(question)).findFirst()
                        .map(kept -> then.reply(open, kept))
                        .or(() -> Optional.of(new GoTo(open.path(), "That question is not open any more."))))
                .orElseGet(() -> Closed.to(account, reference));
    }
}
