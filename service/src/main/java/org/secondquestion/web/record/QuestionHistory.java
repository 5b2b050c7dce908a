package org.secondquestion.web.record;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.secondquestion.access.Account;
import org.secondquestion.access.Day;
import org.secondquestion.asking.Asking;
import org.secondquestion.asking.KeptQuestion;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.page.Dates;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** Every question that ever stood for a child, with what happened to it. */
@Controller
public class QuestionHistory {

    private final OpenRecords records;
    private final Asking asking;
    private final Day day;

    QuestionHistory(OpenRecords records, Asking asking, Day day) {
        this.records = records;
        this.asking = asking;
        this.day = day;
    }

    /** A question and its steps, first to last. */
    public record WithSteps(QuestionShown question, List<String> steps) {
    }

    /** The questions, the latest first. */
    public record Shown(String path, String name, List<WithSteps> questions) implements Page {
    }

    @GetMapping("/children/{reference}/questions")
    Reply page(@PathVariable String reference, Account account) {
        return records.open(account, reference, "History of questions")
                .<Reply>map(record -> new Shown(record.path(), record.child().name(),
                        asking.history(record.id()).stream().map(kept -> withSteps(kept, record)).toList()))
                .orElseGet(() -> Closed.to(account, reference));
    }

    private WithSteps withSteps(KeptQuestion kept, OpenRecord record) {
        return new WithSteps(QuestionShown.of(kept, record, day.today()),
                asking.steps(kept.id()).stream().map(step -> Dates.moment(step.at()) + ": " + step.step()).toList());
    }
}
