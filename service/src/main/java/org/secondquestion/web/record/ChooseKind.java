package org.secondquestion.web.record;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.secondquestion.access.Account;
import org.secondquestion.access.Day;
import org.secondquestion.asking.Asking;
import org.secondquestion.points.Moment;
import org.secondquestion.record.Kind;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.Upkeep;
import org.secondquestion.web.children.Closed;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Reply;

/** What kind of entry somebody wants to record: the usual ones first, then all others by family. */
@Controller
public class ChooseKind {

    private static final List<String> USUAL = List.of("visit", "conversation", "concern", "childs voice", "sign", "not brought",
            "analysis", "supervision");
    private static final List<String> TO_ANSWER = List.of("reflection", "analysis", "supervision", "visit", "conversation",
            "consideration");

    private final OpenRecords records;
    private final Asking asking;
    private final Day day;

    ChooseKind(OpenRecords records, Asking asking, Day day) {
        this.records = records;
        this.asking = asking;
        this.day = day;
    }

    /** A kind to choose. */
    public record Offered(String name, String words) {
        static Offered of(Kind kind) {
            return new Offered(kind.name().replace(' ', '-'), kind.words());
        }
    }

    /** The kinds of one family. */
    public record Family(String words, List<Offered> kinds) {
    }

    /** The choice, and the question to be answered where somebody came from one. */
    public record Shown(String path, String name, Optional<QuestionShown> question, String answers, List<Offered> usual,
            List<Family> families, List<CardShown> whileWriting) implements Page {
    }

    @GetMapping("/children/{reference}/record")
    Reply page(@PathVariable String reference, @RequestParam(defaultValue = "") String answers, Account account) {
        return records.open(account, reference, "Recording an entry").<Reply>map(record -> {
            var question = question(record, answers);
            var usual = (question.isPresent() ? TO_ANSWER : USUAL).stream().flatMap(name -> Kinds.find(name).stream())
                    .map(Offered::of).toList();
            return new Shown(record.path(), record.child().name(), question, question.map(QuestionShown::point).orElse(""), usual,
                    families(usual), whileWriting(record));
        }).orElseGet(() -> Closed.to(account, reference));
    }

    /** What is asked about the way in which things were written down: met by whoever is about to write. */
    private List<CardShown> whileWriting(OpenRecord record) {
        return CardShown.byMoment(asking.cards(record.id()), kept -> QuestionShown.of(kept, record, day.today())).stream()
                .filter(at -> at.moment() == Moment.RECORDING).flatMap(at -> at.cards().stream()).toList();
    }

    private Optional<QuestionShown> question(OpenRecord record, String point) {
        return asking.open(record.id()).stream().filter(kept -> kept.point().equals(point)).findFirst()
                .map(kept -> QuestionShown.of(kept, record, day.today()));
    }

    /** All the other kinds; entries about an entry are begun on that entry's page, setting aside on the question. */
    private static List<Family> families(List<Offered> usual) {
        return Kinds.all().stream().filter(kind -> !Upkeep.class.isAssignableFrom(kind.type())).map(Kind::family).distinct()
                .map(family -> new Family(FieldShown.capital(family),
                        Kinds.all().stream().filter(kind -> kind.family().equals(family)).map(Offered::of)
                                .filter(kind -> !usual.contains(kind)).toList()))
                .toList();
    }
}
