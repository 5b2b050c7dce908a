package org.secondquestion.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondquestion.words.Meaning.Serves;

/** Puts the services into a fact that its words leave open: "referred to CAMHS", "CAMHS referral", "GP and school informed". */
final class Services {

    static final String SLOT = "@service";
    /** How many words after the term a service may stand, how many between two of a list, and how many before it. */
    private static final int AFTER = 5;
    private static final int BETWEEN = 2;
    private static final int BEFORE = 3;

    private Services() {
    }

    /** The fields once for each service that is named; none at all where they ask for one and nobody is named. */
    static List<Map<String, String>> named(Map<String, String> fields, Match term, List<Match> matches, Tokens tokens) {
        if (!fields.containsValue(SLOT))
            return List.of(fields);
        var services = after(term, matches, tokens);
        if (services.isEmpty())
            services = before(term, matches, tokens);
        var all = new ArrayList<Map<String, String>>();
        for (var service : services) {
            var filled = new LinkedHashMap<>(fields);
            filled.replaceAll((field, value) -> value.equals(SLOT) ? service : value);
            all.add(filled);
        }
        return all;
    }

    private static List<String> after(Match term, List<Match> matches, Tokens tokens) {
        var services = new ArrayList<String>();
        int from = term.to();
        int reach = AFTER;
        for (var match : matches)
            if (match.from() >= from && match.from() - from <= reach && match.term().meaning() instanceof Serves(String service)
                    && tokens.sentence(match.from()) == tokens.sentence(term.from())) {
                if (!services.contains(service))
                    services.add(service);
                from = match.to();
                reach = BETWEEN;
            }
        return services;
    }

    private static List<String> before(Match term, List<Match> matches, Tokens tokens) {
        var services = new ArrayList<String>();
        for (var match : matches.reversed())
            if (match.to() <= term.from() && term.from() - match.to() <= (services.isEmpty() ? BEFORE : BEFORE + BETWEEN)
                    && match.term().meaning() instanceof Serves(String service)
                    && tokens.sentence(match.from()) == tokens.sentence(term.from()) && !services.contains(service))
                services.addFirst(service);
        return services;
    }
}
