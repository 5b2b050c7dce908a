package org.secondquestion.words;

import java.util.ArrayList;
import java.util.List;

import org.secondquestion.record.FactText;
import org.secondquestion.record.Informant.Source;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Service;

/** Reads a list of terms. What cannot be read is refused with its place, and the rest is read. */
final class TermsFile {

    private TermsFile() {
    }

    /** The terms of a list, and what of it could not be read, each with its place. */
    record Read(List<Term> terms, List<String> refused) {
    }

    static Read read(String name, String text) {
        var terms = new ArrayList<Term>();
        var refused = new ArrayList<String>();
        for (var block : Block.of(name, text))
            try {
                terms.add(term(block.lines(), block.place()));
            } catch (NotReadable e) {
                refused.add(block.place() + ": " + e.getMessage());
            }
        return new Read(List.copyOf(terms), List.copyOf(refused));
    }

    private static Term term(List<String> lines, String place) throws NotReadable {
        var head = lines.getFirst();
        if (!head.startsWith("[") || !head.endsWith("]"))
            throw new NotReadable("'" + head + "' is not a meaning", "a meaning in square brackets, like [sign: thin]");
        var forms = new ArrayList<String>();
        var unless = new ArrayList<String>();
        var matches = new ArrayList<String>();
        var misses = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size()))
            if (line.startsWith("unless:"))
                unless.addAll(Block.parts(line.substring(7), ","));
            else if (line.startsWith("yes:"))
                matches.add(line.substring(4).strip());
            else if (line.startsWith("no:"))
                misses.add(line.substring(3).strip());
            else
                forms.addAll(Block.parts(line, ";"));
        if (forms.isEmpty())
            throw new NotReadable("the term has no words", "at least one way to say it");
        return new Term(meaning(head.substring(1, head.length() - 1).strip()), forms, unless, matches, misses, place);
    }

    private static Meaning meaning(String text) throws NotReadable {
        var plain = switch (text) {
            case "says" -> new Meaning.Says();
            case "said by" -> new Meaning.SaidBy();
            case "but" -> new Meaning.Breaks();
            case "nothing" -> new Meaning.Nothing();
            case "who she" -> new Meaning.Pronoun(true);
            case "who he" -> new Meaning.Pronoun(false);
            default -> null;
        };
        if (plain != null)
            return plain;
        if (text.startsWith("service "))
            return new Meaning.Serves(Kinds.words(Kinds.constant(Service.class, text.substring(8))));
        if (text.startsWith("who "))
            return new Meaning.Names(Kinds.constant(Source.class, text.substring(4)));
        for (var state : List.of(Meaning.State.DENIED, Meaning.State.PAST, Meaning.State.MAYBE))
            if (text.equals(Kinds.words(state)) || text.startsWith(Kinds.words(state) + " "))
                return new Meaning.Cue(state, reach(text.substring(Kinds.words(state).length()).strip()));
        int plus = text.indexOf('+');
        return plus < 0 ? tells(text) : adds(text.substring(0, plus).strip(), text.substring(plus + 1).strip());
    }

    private static Meaning.Reach reach(String text) throws NotReadable {
        return text.isEmpty() ? Meaning.Reach.FORWARD : Kinds.constant(Meaning.Reach.class, text);
    }

    private static Meaning tells(String text) throws NotReadable {
        var fact = FactText.read(text);
        return new Meaning.Tells(fact.kind().name(), fact.fields());
    }

    private static Meaning adds(String kind, String fields) throws NotReadable {
        return new Meaning.Adds(kind.equals("contact") ? Contacts.KINDS : List.of(kind), FactText.fields(fields));
    }
}
