package org.secondquestion.learning;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks through texts by the English full-text search of PostgreSQL: some hundreds of texts need no index beside them. */
@Component
class Search {

    private static final String BEGINS = "\ue000";
    private static final String ENDS = "\ue001";

    private final JdbcClient sql;

    Search(JdbcClient sql) {
        this.sql = sql;
    }

    /** The texts with all the words, the likeliest first. */
    List<Found> all(List<Searched> texts, String words) {
        return sql
                .sql("""
                     SELECT n, ts_headline('english', CASE WHEN in_body THEN body ELSE title || ' – ' || body END, asked,
                                'StartSel=' || :begins || ', StopSel=' || :ends || ', MaxFragments=2, MaxWords=30, MinWords=12') AS excerpt
                       FROM (SELECT n, title, body, asked, to_tsvector('english', body) @@ asked AS in_body, ts_rank(words, asked) AS rank
                               FROM unnest(:titles::text[], :bodies::text[]) WITH ORDINALITY AS one (title, body, n),
                                    websearch_to_tsquery('english', :asked) AS asked,
                                    LATERAL (SELECT setweight(to_tsvector('english', title), 'A')
                                                 || setweight(to_tsvector('english', body), 'B') AS words) AS indexed
                              WHERE words @@ asked) AS found
                      ORDER BY rank DESC, n
                     """)
                .param("begins", BEGINS).param("ends", ENDS).param("asked", words)
                .param("titles", texts.stream().map(Searched::title).toArray(String[]::new))
                .param("bodies", texts.stream().map(Searched::body).toArray(String[]::new))
                .query((row, number) -> new Found(texts.get(row.getInt("n") - 1), parts(row.getString("excerpt")))).list();
    }

    private static List<Found.Part> parts(String excerpt) {
        var parts = new ArrayList<Found.Part>();
        for (String piece : excerpt.split(BEGINS, -1)) {
            int end = piece.indexOf(ENDS);
            if (end >= 0) {
                parts.add(new Found.Part(piece.substring(0, end), true));
            }
            var rest = piece.substring(end < 0 ? 0 : end + 1);
            if (!rest.isEmpty()) {
                parts.add(new Found.Part(rest, false));
            }
        }
        return parts;
    }
}
