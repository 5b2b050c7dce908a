package org.secondquestion.web.record;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.secondquestion.access.Account;
import org.secondquestion.access.Day;
import org.secondquestion.asking.Asking;
import org.secondquestion.asking.KeptQuestion;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** One entry, with the questions that it raised and those that it answered. */
@Controller
public class EntryPage {

    private final OpenRecords records;
    private final Asking asking;
    private final Day day;

    EntryPage(OpenRecords records, Asking asking, Day day) {
        this.records = records;
        this.asking = asking;
        this.day = day;
    }

    /** The entry and what it did. */
    public record Shown(String path, String name, EntryShown entry, List<QuestionShown> raised,
            List<QuestionShown> ended) implements Page {
    }

    @GetMapping("/children/{reference}/entries/{id}")
    Reply page(@PathVariable String reference, @PathVariable String id, Account account) {
        var record = records.open(account, reference, "One entry");
        return record.flatMap(open -> open.find(id).<Reply>map(entry -> {
            var history = asking.history(open.id());
            return new Shown(open.path(), open.child().name(),
                    EntryShown.of(entry, open, open.chronology().struckAt(Instant.MAX).contains(id)),
                    shown(history.stream().filter(question -> question.open() && question.because().contains(id)).toList(), open),
                    shown(history.stream().filter(question -> question.endedBy().contains(id)).toList(), open));
        })).orElseGet(() -> Closed.to(account, reference));
    }

    private List<QuestionShown> shown(List<KeptQuestion> questions, OpenRecord record) {
        return questions.stream().map(question -> QuestionShown.of(question, record, day.today())).toList();
    }
}
