package org.secondquestion.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.secondquestion.points.Moment;
import org.secondquestion.points.Question;

/**
 * Open questions as CDS Hooks cards (2.0.1, cds-hooks.hl7.org). A question for today is a warning, every other one is
 * information: no card grades a child.
 */
final class AskCards {

    private static final int LONGEST_SUMMARY = 140;

    private record Cards(List<Card> cards) {
    }

    private record Card(String uuid, String summary, String detail, String indicator, Source source,
            List<Coding> overrideReasons) {
    }

    private record Source(String label, Coding topic) {
    }

    private record Coding(String system, String code, String display) {
    }

    private static final List<Coding> REASONS = List.of(
            reason("considered-elsewhere", "It was considered and stands in another record"),
            reason("does-not-fit", "It does not fit this child's circumstances"),
            reason("later", "It has to wait, and I say until when"));

    private AskCards() {
    }

    static String of(List<AskedOf> asked) {
        return AskJson.MAPPER.writeValueAsString(
                new Cards(asked.stream().flatMap(child -> child.questions().stream().map(q -> card(child, q))).toList()));
    }

    private static Card card(AskedOf child, Question question) {
        var page = question.point().page();
        var detail = new StringBuilder("**" + child.child().name() + "**, to be asked by " + question.due() + ".\n\n");
        if (!question.found().isEmpty())
            detail.append(question.found()).append("\n\n");
        question.because().forEach(entry -> detail.append("- ").append(child.told(entry)).append('\n'));
        detail.append("\nWhat would answer it: ").append(page.answeredBy());
        var identity = child.child().id() + " " + question.point().id() + " " + question.since();
        return new Card(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString(), shortened(page.question()),
                detail.toString(),
                question.moment() == Moment.NOW ? "warning" : "info",
                new Source("Second Question: " + page.theme().title(),
                        new Coding("https://secondquestion.org/points", page.id(), page.title())),
                REASONS);
    }

    private static Coding reason(String code, String display) {
        return new Coding("https://secondquestion.org/set-aside-reasons", code, display);
    }

    private static String shortened(String question) {
        return question.length() < LONGEST_SUMMARY ? question : question.substring(0, LONGEST_SUMMARY - 2) + "…";
    }
}
