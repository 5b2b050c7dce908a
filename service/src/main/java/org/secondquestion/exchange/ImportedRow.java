package org.secondquestion.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

import org.secondquestion.record.Agency;
import org.secondquestion.record.Happened;
import org.secondquestion.record.Informant;

/** A row as it was read: when it happened, who recorded it for which agency, whose word it is, of which child, in what words. */
public record ImportedRow(long number, Happened happened, Optional<Instant> recorded, Agency agency, String author,
        Optional<Informant> toldBy, String child, String words) implements ReadRow {

    public ImportedRow {
        if (words.isBlank())
            throw new IllegalArgumentException("A row tells in words what happened");
    }

    /**
     * The same for the same row whenever it comes again, in whatever file: made of when, agency, author and words, without regard to
     * spaces and capital letters. Rows of two children may share it: compare within one child.
     */
    public String key() {
        var text = String.join("\u001f", happened.toString(), agency.toString(), author, words).replaceAll("[\\s\\u00a0]+", " ")
                .toLowerCase(Locale.ROOT);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
