package org.secondquestion.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.secondquestion.record.Informant.Source;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Service;

/** Reads a list of terms. What cannot be read is refused with its place, and the rest is read. */
final class TermsFile {

    private static final Pattern BLOCKS = Pattern.compile("\\n[ \\t]*(?:\\n[ \\t]*)+");
    private static final List<String> CONTACT = List.of("visit", "conversation", "kept appointment");

    private final String name;
    private final List<Term> terms = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private TermsFile(String name) {
        this.name = name;
    }

    /** The terms of a list, and what of it could not be read, each with its place. */
    record Read(List<Term> terms, List<String> refused) {
    }

    static Read read(String name, String text) {
        var file = new TermsFile(name);
        var all = text.replace("\r\n", "\n");
        int line = 1;
        for (var block : BLOCKS.splitWithDelimiters(all, 0)) {
            if (!block.isBlank())
                file.block(line, block);
            line += (int) block.chars().filter(sign -> sign == '\n').count();
        }
        return new Read(List.copyOf(file.terms), List.copyOf(file.refused));
    }

    private void block(int first, String block) {
        var lines = block.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//")).toList();
        if (lines.isEmpty())
            return;
        var place = name + ", line " + first;
        try {
            terms.add(term(lines, place));
        } catch (NotReadable e) {
            refused.add(place + ": " + e.getMessage());
        }
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
                addAll(unless, line.substring(7), ",");
            else if (line.startsWith("yes:"))
                matches.add(line.substring(4).strip());
            else if (line.startsWith("no:"))
                misses.add(line.substring(3).strip());
            else
                addAll(forms, line, ";");
        if (forms.isEmpty())
            throw new NotReadable("the term has no words", "at least one way to say it");
        return new Term(meaning(head.substring(1, head.length() - 1).strip()), forms, unless, matches, misses, place);
    }

    private static void addAll(List<String> all, String line, String sign) {
        Arrays.stream(line.split(sign)).map(part -> part.strip().toLowerCase(Locale.UK)).filter(part -> !part.isEmpty())
                .forEach(all::add);
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
        var kind = text.split("[:;]", 2)[0].strip();
        var first = Kinds.find(kind)
                .orElseThrow(() -> new NotReadable("'" + kind + "' is not a kind of entry", "a kind of docs/kinds.md"));
        var rest = text.substring(kind.length()).strip();
        var fields = rest.isEmpty()
                ? Map.<String, String>of()
                : fields(rest.startsWith(":") && !first.fields().isEmpty()
                        ? first.fields().getFirst().name() + rest
                        : rest.substring(1));
        return new Meaning.Tells(first.name(), fields);
    }

    private static Meaning adds(String kind, String fields) throws NotReadable {
        return new Meaning.Adds(kind.equals("contact") ? CONTACT : List.of(kind), fields(fields));
    }

    private static Map<String, String> fields(String text) throws NotReadable {
        var fields = new LinkedHashMap<String, String>();
        for (var part : text.split(";")) {
            int colon = part.indexOf(':');
            if (colon < 0)
                throw new NotReadable("'" + part.strip() + "' names no field", "a field and its value, like 'seen: yes'");
            fields.put(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
        }
        return fields;
    }
}
