package org.secondquestion.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a packed file before anything opens it: how many parts, how large unpacked, and nothing that calls in another file. */
final class PackedFile {

    private static final int MOST_PARTS = 2000;
    private static final long LARGEST_UNPACKED = 96L * 1024 * 1024;
    private static final long LARGEST_XML = 16L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 200;

    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private PackedFile() {
    }

    /** The reason not to open the file as a Word document; empty where it may be opened. */
    static Optional<String> refusal(byte[] file) {
        return new PackedFile().look(file);
    }

    private Optional<String> look(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                Optional<String> refusal = names.size() > MOST_PARTS ? tooMuch() : lookInto(zip, entry.getName(), file.length);
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.of("This file is damaged and can't be opened. Open it in Word, save it again and try once more.");
        }
        if (!names.contains("word/document.xml")) {
            return Optional
                    .of("This is not a Word document. The library reads a Word document (.docx), a PDF or a plain text file.");
        }
        return Optional.empty();
    }

    private Optional<String> lookInto(ZipInputStream zip, String name, long packed) throws IOException {
        boolean xml = name.toLowerCase(Locale.ROOT).matches(".*\\.(xml|rels|vml)");
        byte[] piece = new byte[8192];
        long size = 0;
        String end = "";
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
            size += read;
            unpacked += read;
            if (unpacked > LARGEST_UNPACKED || (xml && size > LARGEST_XML)
                    || unpacked > HIGHEST_RATIO * Math.max(packed, 16_384L)) {
                return tooMuch();
            }
            // Without its zero bytes UTF-16 reads as plain letters, so that one search finds both.
            String text = xml ? end + new String(piece, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "") : "";
            if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
                return Optional.of("This file asks for other files to be read with it, which a learning document never needs. "
                        + "It was not opened. Save it again in Word, or ask who sent it.");
            }
            end = text.substring(Math.max(0, text.length() - 9));
        }
        return Optional.empty();
    }

    private static Optional<String> tooMuch() {
        return Optional.of(
                "This file unpacks to far more than a document holds. It was not opened. Save it again in Word without pictures and try once more.");
    }
}
