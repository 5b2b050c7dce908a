package org.secondquestion.cli;

import java.io.PrintWriter;
import java.util.List;

import picocli.CommandLine.Help.ColorScheme;

import org.secondquestion.points.Card;
import org.secondquestion.points.Moment;
import org.secondquestion.points.Question;

/** Open questions as plain text, by the moment at which to ask them. */
final class AskText {

    private static final int WIDTH = 100;

    private AskText() {
    }

    static void print(List<AskedOf> asked, PrintWriter out, ColorScheme colours) {
        for (var child : asked) {
            out.println(colours.text("@|bold " + plain(child.child().name()) + "|@, on " + child.on()
                    + (child.questions().isEmpty() ? ": nothing is open" : ": " + child.questions().size() + " open")));
            for (var moment : Moment.values())
                if (!child.at(moment).isEmpty()) {
                    out.println();
                    out.println(colours.text("@|underline " + moment.words() + "|@"));
                    child.at(moment).forEach(card -> print(child, card, out, colours));
                }
            out.println();
        }
        asked.getFirst().refused().forEach(refused -> out.println("Not read. " + asked.getFirst().notRead(refused)));
    }

    private static void print(AskedOf child, Card<Question> card, PrintWriter out, ColorScheme colours) {
        out.println();
        out.println("  " + card.bundle().title());
        for (var part : card.parts()) {
            print(child, part.question(), out, colours);
            part.folded().forEach(folded -> wrap("Open too, and part of it: ",
                    folded.point().page().question() + " (" + folded.point().id() + ")", out));
        }
    }

    private static void print(AskedOf child, Question question, PrintWriter out, ColorScheme colours) {
        out.println();
        out.println(colours.text("  @|bold " + plain(question.point().page().question()) + "|@"));
        out.println("    " + question.point().id() + ", open since " + question.since() + ", to be asked by " + question.due()
                + (child.overdue(question) ? " (that day is over)" : ""));
        if (!question.found().isEmpty())
            wrap("Found: ", question.found(), out);
        if (!child.restsOn(question).isEmpty())
            wrap("", child.restsOn(question), out);
        if (question.because().isEmpty())
            out.println("    because the record holds nothing that answers it");
        question.because().forEach(entry -> wrap("because of ", child.told(entry), out));
        wrap("What would answer it: ", question.point().page().answeredBy(), out);
    }

    private static void wrap(String label, String text, PrintWriter out) {
        var line = new StringBuilder("    " + label);
        for (var word : text.split("\\s+")) {
            if (line.length() + word.length() + 1 > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder("      ");
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }

    /** Signs in a text that the terminal library would take for its own. */
    private static String plain(String text) {
        return text.replace("@|", "@ |").replace("|@", "| @");
    }
}
