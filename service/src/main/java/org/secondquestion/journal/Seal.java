package org.secondquestion.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What binds a line to the one before it, in hexadecimal: SHA-256 over the hash of that line, a random salt and every
 * field. The salt keeps the hash from betraying a text that was lawfully erased.
 */
record Seal(String salt, String previous, String hash) {

    /** What the first line of a journal follows. */
    static final String BEGINNING = "00".repeat(32);

    // part of the hash, so that another way to write the fields can never be taken for this one
    private static final String FORM = "second-question journal line 1";
    private static final int SALT_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();
    private static final SecureRandom RANDOM = new SecureRandom();

    static Seal on(Line line, String previous) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Seal(HEX.formatHex(salt), previous, hash(line, HEX.formatHex(salt), previous));
    }

    boolean fits(Line line) {
        return hash.equals(hash(line, salt, previous));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String hash(Line line, String salt, String previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(HEX.parseHex(previous));
            out.write(HEX.parseHex(salt));
            write(out, FORM);
            write(out, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HEX.formatHex(digest().digest(bytes.toByteArray()));
    }

    private static void write(DataOutputStream out, Line line) throws IOException {
        write(out, line.child().toString());
        out.writeLong(line.seq());
        write(out, line.entry().toString());
        write(out, line.role());
        write(out, line.kind());
        out.writeLong(line.happenedFrom().toEpochDay());
        out.writeLong(line.happenedTo().toEpochDay());
        out.writeBoolean(line.happenedAbout());
        write(out, line.recorded().toString());
        write(out, line.written().toString());
        write(out, line.agencyService());
        write(out, line.agencyName());
        write(out, line.authorAccount().map(Object::toString).orElse(""));
        write(out, line.author());
        write(out, line.informantSource());
        write(out, line.informantName());
        out.writeInt(line.restrictedTo().size());
        for (var service : line.restrictedTo())
            write(out, service);
        write(out, line.restrictionReason());
        write(out, line.fact());
        write(out, line.narrative());
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
