package org.secondquestion.web.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import org.secondquestion.access.Account;
import org.secondquestion.learning.LearningDocument;
import org.secondquestion.learning.Settlement;
import org.secondquestion.learning.Settlement.How;
import org.secondquestion.learning.Settlements;
import org.secondquestion.library.Doubt;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;
import org.secondquestion.web.page.Typed;

/** Settling what the reader was unsure of, one doubt after the other; it can be left and taken up again. */
@Controller
public class SettleDoubt {

    private static final String PATH = "/library/documents/{id}/doubts/{number}";
    private static final String OWN_WORDS = "own";
    private static final String LEFT_OPEN = "open";

    private final Keeper keeper;
    private final Settlements settlements;

    SettleDoubt(Keeper keeper, Settlements settlements) {
        this.keeper = keeper;
        this.settlements = settlements;
    }

    /** One doubt, how it was settled so far, and the form; the number is counted from 1. */
    public record Shown(LearningDocument document, int number, int settledOfAll, List<Settlement> history, Typed typed,
            Problems problems) implements Page {

        public Doubt doubt() {
            return document.learning().doubts().get(number - 1);
        }

        public int all() {
            return document.learning().doubts().size();
        }

        /** What is chosen in the form: as typed, else as settled before, else nothing. */
        public String chosen() {
            if (!typed.get("how").isEmpty() || history.isEmpty()) {
                return typed.get("how");
            }
            var last = history.getLast();
            return switch (last.how()) {
                case AS_READ -> "0";
                case OTHERWISE -> Integer.toString(doubt().alternatives().indexOf(last.words()));
                case OWN_WORDS -> OWN_WORDS;
                case LEFT_OPEN -> LEFT_OPEN;
            };
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable UUID id, @PathVariable int number, Account account, Typed typed) {
        return shown(keeper.open(account, id), number, typed, Problems.none());
    }

    @PostMapping(PATH)
    Reply settle(@PathVariable UUID id, @PathVariable int number, Account account, Typed typed) {
        var document = keeper.open(account, id);
        var alternatives = doubt(document, number).alternatives();
        var chosen = typed.get("how");
        boolean alternative = IntStream.range(0, alternatives.size()).mapToObj(Integer::toString).anyMatch(chosen::equals);
        var problems = Problems.none()
                .and(!alternative && !chosen.equals(OWN_WORDS) && !chosen.equals(LEFT_OPEN), "how", "Choose how it is to be read")
                .and(chosen.equals(OWN_WORDS) && typed.get("words").isEmpty(), "words",
                        "Say in your own words how it is to be read")
                .and(chosen.equals(LEFT_OPEN) && typed.get("reason").isEmpty(), "reason", "Say why it stays open");
        if (problems.any()) {
            return shown(document, number, typed, problems);
        }
        var how = chosen.equals(OWN_WORDS)
                ? How.OWN_WORDS
                : chosen.equals(LEFT_OPEN) ? How.LEFT_OPEN : chosen.equals("0") ? How.AS_READ : How.OTHERWISE;
        var words = switch (how) {
            case AS_READ -> "";
            case OTHERWISE -> alternatives.get(Integer.parseInt(chosen));
            case OWN_WORDS -> typed.get("words");
            case LEFT_OPEN -> typed.get("reason");
        };
        settlements.settle(id, number - 1, how, words.replace("\0", ""), Keeper.only(account));
        return next(document, number, settlements.of(id));
    }

    /** To the next doubt that waits, after this one first. */
    private static GoTo next(LearningDocument document, int number, Map<Integer, Settlement> settled) {
        var path = "/library/documents/" + document.id();
        int all = document.learning().doubts().size();
        var waiting = new ArrayList<>(Stream.concat(IntStream.range(number, all).boxed(), IntStream.range(0, number).boxed())
                .filter(one -> !settled.containsKey(one)).toList());
        return waiting.isEmpty()
                ? new GoTo(path, "All " + Counted.of(all, "doubt") + " settled.")
                : new GoTo(path + "/doubts/" + (waiting.getFirst() + 1), settled.size() + " of " + all + " settled.");
    }

    private Shown shown(LearningDocument document, int number, Typed typed, Problems problems) {
        doubt(document, number);
        var history = settlements.history(document.id()).stream().filter(one -> one.doubt() == number - 1).toList();
        return new Shown(document, number, settlements.of(document.id()).size(), history, typed, problems);
    }

    private static Doubt doubt(LearningDocument document, int number) {
        var doubts = document.learning().doubts();
        if (number < 1 || number > doubts.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return doubts.get(number - 1);
    }
}
