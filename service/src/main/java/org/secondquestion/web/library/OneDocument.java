package org.secondquestion.web.library;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.secondquestion.access.Account;
import org.secondquestion.learning.Confirming;
import org.secondquestion.learning.Documents;
import org.secondquestion.learning.LearningDocument;
import org.secondquestion.learning.Matches;
import org.secondquestion.learning.PointMatch;
import org.secondquestion.learning.Settlement;
import org.secondquestion.learning.Settlements;
import org.secondquestion.library.PracticePoint;
import org.secondquestion.web.page.GoTo;
import org.secondquestion.web.page.Page;
import org.secondquestion.web.page.Problems;
import org.secondquestion.web.page.Reply;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One learning document on its way into the library: what was read, what is left to do, and confirming it. */
@Controller
public class OneDocument {

    private static final String PATH = "/library/documents/{id}";

    private final Keeper keeper;
    private final Documents documents;
    private final Settlements settlements;
    private final Matches matches;

    OneDocument(Keeper keeper, Documents documents, Settlements settlements, Matches matches) {
        this.keeper = keeper;
        this.documents = documents;
        this.settlements = settlements;
        this.matches = matches;
    }

    /** The document, how far people have come with it, and what stands alone on either side. */
    public record Shown(LearningDocument document, Map<Integer, Settlement> settled, Map<String, PointMatch> matches,
            Problems problems) implements Page {

        public String path() {
            return "/library/documents/" + document.id();
        }

        public int doubts() {
            return document.learning().doubts().size();
        }

        public long checked() {
            return matches.values().stream().filter(PointMatch::checked).count();
        }

        /** The themes of the points in force, to be checked one after the other. */
        public List<ThemeShelf> themes() {
            return ThemeShelf.all(java.util.Optional.empty());
        }

        public long checked(ThemeShelf theme) {
            return theme.points().stream().map(page -> matches.get(page.id())).filter(match -> match != null && match.checked())
                    .count();
        }

        public List<org.secondquestion.points.Page> inForceAlone() {
            return PrintedShown.pages(matches.values().stream().filter(match -> match.place().isEmpty()).map(PointMatch::point)
                    .sorted().toList());
        }

        public List<PracticePoint> printedAlone() {
            var asked = matches.values().stream().flatMap(match -> match.place().stream()).toList();
            return document.points().stream().filter(point -> !asked.contains(point.place())).toList();
        }

        @Override
        public HttpStatus status() {
            return problems.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        }
    }

    @GetMapping(PATH)
    Reply page(@PathVariable UUID id, Account account) {
        return shown(keeper.open(account, id), Problems.none());
    }

    @PostMapping(PATH)
    Reply confirm(@PathVariable UUID id, Account account) {
        var document = keeper.open(account, id);
        return switch (documents.confirm(id, Keeper.only(account))) {
            case Confirming.Confirmed confirmed ->
                new GoTo("/library", "The learning is confirmed: it is your partnership's library now.");
            case Confirming.ConfirmedBefore before -> new GoTo("/library/documents/" + id, "It was confirmed already.");
            case Confirming.NotSettled open -> shown(document, Problems.of("confirm",
                    "Settle " + Counted.of(open.doubts(), "more doubt") + " first, or leave them open with a reason"));
        };
    }

    @GetMapping(PATH + "/file")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Account account) {
        var document = keeper.open(account, id);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_OCTET_STREAM)
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(document.fileName(), UTF_8).build()))
                .body(documents.file(id));
    }

    private Shown shown(LearningDocument document, Problems problems) {
        return new Shown(document, settlements.of(document.id()), matches.of(document), problems);
    }
}
