package org.secondquestion.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.secondquestion.record.Informant;
import org.secondquestion.record.Informant.Source;

/** Whose word a row rests on, from what stands in a column such as "Told by". */
final class Teller {

    private static final Map<Source, List<String>> WORDS = new LinkedHashMap<>();
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]{2,80})\\)|[-:,/]\\s*(\\p{Lu}[^-:,/]{1,80})$");

    static {
        WORDS.put(Source.RELATIVE,
                List.of("grandmother", "grandfather", "grandparent", "grandparents", "nan", "nana", "gran", "granny",
                        "grandma", "grandad", "aunt", "auntie", "uncle", "cousin", "relative", "family member",
                        "maternal grandmother"));
        WORDS.put(Source.CARER, List.of("carer", "foster carer", "foster mother", "foster father", "guardian", "kinship carer"));
        WORDS.put(Source.MOTHER, List.of("mother", "mum", "mam", "mom", "mo"));
        WORDS.put(Source.FATHER, List.of("father", "dad", "fa"));
        WORDS.put(Source.PARENT,
                List.of("parent", "parents", "stepfather", "stepmother", "step father", "step mother", "stepdad"));
        WORDS.put(Source.SIBLING, List.of("brother", "sister", "sibling", "siblings", "half brother", "half sister"));
        WORDS.put(Source.FRIEND_OR_NEIGHBOUR, List.of("neighbour", "neighbours", "friend", "member of the public", "public"));
        WORDS.put(Source.ANONYMOUS, List.of("anonymous", "anon"));
        WORDS.put(Source.DOCUMENT, List.of("document", "report", "letter", "email", "records", "file"));
        WORDS.put(Source.CHILD, List.of("child", "young person", "yp", "self", "subject", "the child"));
        WORDS.put(Source.PRACTITIONER, List.of("practitioner", "worker", "observed", "own observation", "direct observation"));
        WORDS.put(Source.NOT_KNOWN, List.of("not known", "unknown"));
    }

    private Teller() {
    }

    /** Who told it; empty where the words name nobody we know. The first word that is known decides. */
    static Optional<Informant> read(String cell) {
        var name = nameIn(cell);
        var plain = " " + cell.toLowerCase(Locale.UK).replaceAll("\\([^()]*\\)", " ").replaceAll("[^\\p{L}]+", " ").strip() + " ";
        var best = Optional.<Source>empty();
        int first = Integer.MAX_VALUE;
        for (var known : WORDS.entrySet())
            for (var word : known.getValue()) {
                int at = plain.indexOf(" " + word + " ");
                if (at >= 0 && at < first) {
                    first = at;
                    best = Optional.of(known.getKey());
                }
            }
        if (best.isEmpty() && (AgencyNames.serviceBeside(cell).isPresent() || isAnAgency(cell)))
            return Optional.of(new Informant(Source.OTHER_AGENCY, cell.replace('|', '/')));
        return best.map(source -> new Informant(source, name));
    }

    /** Three words or more, "Oak Primary School", are no person's name. */
    private static boolean isAnAgency(String cell) {
        return cell.strip().split("\\s+").length > 2 && AgencyNames.serviceIn(cell).isPresent();
    }

    private static String nameIn(String cell) {
        var found = IN_BRACKETS.matcher(cell.strip());
        if (!found.find())
            return "";
        return (found.start(1) >= 0 ? found.group(1) : found.group(2)).replace('|', '/').strip();
    }
}
