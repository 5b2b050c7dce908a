package org.secondquestion.backup;

import java.util.ArrayList;
import java.util.List;

/**
 * What a backup holds: of which schema, made when, each table with its rows and the hash of its file, and the
 * fingerprint of the journals. A plain text whose last line seals it.
 */
record Manifest(String schema, String made, String fingerprint, int breaks, List<Part> parts, List<Tables.Counter> counters) {

    /** One table's file. */
    record Part(String table, long rows, String sha256) {

        String file() {
            return table.replaceAll("[^A-Za-z0-9_]", "-") + ".copy.gz";
        }
    }

    private static final String TITLE = "Second Question backup 1";

    Manifest {
        parts = List.copyOf(parts);
        counters = List.copyOf(counters);
    }

    String write() {
        var text = new StringBuilder();
        text.append(TITLE).append("\nschema ").append(schema).append("\nmade ").append(made).append("\njournals ")
                .append(fingerprint).append(' ').append(breaks).append('\n');
        for (var part : parts)
            text.append("table ").append(part.table()).append(' ').append(part.rows()).append(' ').append(part.sha256())
                    .append('\n');
        for (var counter : counters)
            text.append("sequence ").append(counter.name()).append(' ').append(counter.last()).append(' ')
                    .append(counter.used()).append('\n');
        return text + "seal " + Sha256.of(text.toString()) + '\n';
    }

    static Manifest read(String text) {
        int seal = text.lastIndexOf("seal ");
        if (!text.startsWith(TITLE + "\n") || seal < 0
                || !text.substring(seal).strip().equals("seal " + Sha256.of(text.substring(0, seal))))
            throw new BackupRefused("The manifest of this backup is damaged or is not one of Second Question."
                    + " Nothing was restored. Take another copy of the backup.");
        var schema = "";
        var made = "";
        var fingerprint = "";
        int breaks = 0;
        var parts = new ArrayList<Part>();
        var counters = new ArrayList<Tables.Counter>();
        for (var line : text.substring(0, seal).lines().skip(1).toList()) {
            var words = line.split(" ", -1);
            switch (words[0]) {
                case "schema" -> schema = words[1];
                case "made" -> made = words[1];
                case "journals" -> {
                    fingerprint = words[1];
                    breaks = Integer.parseInt(words[2]);
                }
                case "table" -> parts.add(new Part(words[1], Long.parseLong(words[2]), words[3]));
                case "sequence" -> counters
                        .add(new Tables.Counter(words[1], Long.parseLong(words[2]), Boolean.parseBoolean(words[3])));
                default -> throw new BackupRefused("The manifest of this backup has a line of a newer Second Question: "
                        + line);
            }
        }
        return new Manifest(schema, made, fingerprint, breaks, parts, counters);
    }
}
