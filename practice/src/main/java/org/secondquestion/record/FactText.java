package org.secondquestion.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A fact as it is written, "visit: home; seen: yes", before it is made: its kind, and the text of each field. */
public record FactText(Kind kind, Map<String, String> fields) {

    public static FactText read(String text) throws NotReadable {
        var parts = Quoted.split(text, ';');
        var head = parts.getFirst();
        int colon = head.indexOf(':');
        var name = colon < 0 ? head : head.substring(0, colon);
        var kind = Kinds.find(name)
                .orElseThrow(() -> new NotReadable("'" + name.strip() + "' is not a kind of entry", nearest(name)));
        var fields = new LinkedHashMap<String, String>();
        if (colon >= 0)
            fields.put(kind.fields().getFirst().name(), head.substring(colon + 1).strip());
        add(parts.subList(1, parts.size()), fields);
        return new FactText(kind, fields);
    }

    /** Fields alone, "seen: yes; alone: no". */
    public static Map<String, String> fields(String text) throws NotReadable {
        var fields = new LinkedHashMap<String, String>();
        add(Quoted.split(text, ';'), fields);
        return fields;
    }

    private static void add(List<String> parts, Map<String, String> fields) throws NotReadable {
        for (var part : parts) {
            int at = part.indexOf(':');
            if (at < 0)
                throw new NotReadable("'" + part + "' names no field", "a field and its value, like 'seen: yes'");
            var field = Kinds.words(part.substring(0, at).strip());
            if (fields.put(field, part.substring(at + 1).strip()) != null)
                throw new NotReadable("'" + field + "' is said twice", "each field once");
        }
    }

    private static String nearest(String name) {
        return Nearest.to(name.strip(), Kinds.all().stream().map(Kind::name).toList()).map(near -> "perhaps '" + near + "'")
                .orElse("a kind like visit, sign, concern, not brought, analysis; all are in docs/kinds.md");
    }

    /** The fact; says in a sentence what was wrong with its fields. */
    Fact make() throws NotReadable {
        return kind.make(fields);
    }
}
