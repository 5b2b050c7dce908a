package org.secondquestion.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks through a packed file before anything opens it: what it is, how large unpacked, and that it calls in nothing. */
final class PackedTable {

    static final Pattern DOCUMENT = Pattern.compile("word/document\\d{0,3}\\.xml");
    private static final Pattern HELD_WHOLE = Pattern
            .compile(".*(?:styles|workbook|theme\\d*|\\[content_types\\])\\.xml|.*\\.rels");

    private static final int MOST_PARTS = 5000;
    private static final long LARGEST_UNPACKED = 1024L * 1024 * 1024;
    /** Styles and the list of parts are held in memory whole. */
    private static final long LARGEST_OTHER = 8L * 1024 * 1024;
    private static final long LARGEST_WORDS = 256L * 1024 * 1024;
    private static final int HIGHEST_RATIO = 250;
    private static final long RATIO_COUNTS_FROM = 4L * 1024 * 1024;

    private final Set<String> names = new HashSet<>();
    private final byte[] piece = new byte[65_536];
    private long unpacked;
    private boolean macros;

    private PackedTable() {
    }

    /** The file as a spreadsheet or Word document, or the reason why not. The sheet is named or left empty. */
    static Table open(Path file, String sheet) throws TableRefused {
        var look = new PackedTable();
        look.through(file);
        if (look.macros)
            throw new TableRefused("This file holds macros, small programs that a chronology does not need. "
                    + "Open it, save it as .xlsx or .docx without macros and try again.");
        if (look.names.contains("xl/workbook.xml"))
            return new Xlsx(file, sheet);
        if (look.names.stream().anyMatch(name -> DOCUMENT.matcher(name).matches()))
            return docx(file);
        throw new TableRefused(look.names.contains("content.xml") || look.names.contains("xl/workbook.bin")
                ? "This kind of spreadsheet or document is not read. Open it, save it as .xlsx or .docx and try again."
                : "This is a packed file (zip), not a chronology. Unpack it and choose the file with the chronology.");
    }

    private static Table docx(Path file) throws TableRefused {
        try {
            if (Files.size(file) > Limits.LARGEST_DOCUMENT)
                throw new TableRefused("This Word document is larger than 20 MB. Save it without pictures and try again.");
        } catch (IOException lost) {
            throw damaged(lost);
        }
        return new Docx(file);
    }

    private void through(Path file) throws TableRefused {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS)
                throw tooMuch();
            for (var entries = zip.entries(); entries.hasMoreElements();)
                part(zip, entries.nextElement());
        } catch (IOException | IllegalArgumentException damaged) {
            throw damaged(damaged);
        }
    }

    private void part(ZipFile zip, ZipEntry entry) throws IOException, TableRefused {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        names.add(name.startsWith("/") ? name.substring(1) : name);
        boolean xml = name.matches(".*\\.(xml|rels|vml)");
        macros |= name.endsWith("vbaproject.bin");
        // pictures and other parts are never opened, so they are not unpacked either
        if (!xml)
            return;
        long most = HELD_WHOLE.matcher(name).matches()
                ? LARGEST_OTHER
                : name.contains("sharedstrings") ? LARGEST_WORDS : LARGEST_UNPACKED;
        try (InputStream in = zip.getInputStream(entry)) {
            long size = 0;
            var end = "";
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
                unpacked += read;
                if (size > most || unpacked > LARGEST_UNPACKED
                        || size > RATIO_COUNTS_FROM && size > HIGHEST_RATIO * Math.max(1, entry.getCompressedSize()))
                    throw tooMuch();
                end = look(end, read, name);
            }
        }
    }

    /** Looks at one piece and gives back its end, since a word may begin in one piece and end in the next. */
    private String look(String before, int read, String name) throws TableRefused {
        // Without its zero bytes UTF-16 reads as plain letters, so that one search finds both.
        var text = before + new String(piece, 0, read, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY"))
            throw new TableRefused("This file asks for other files to be read with it, which a chronology never needs. "
                    + "It was not opened. Save it again in Word or Excel, or ask who sent it.");
        macros |= name.equals("[content_types].xml") && text.contains("macroEnabled");
        return text.substring(Math.max(0, text.length() - 12));
    }

    private static TableRefused tooMuch() {
        return new TableRefused("This file unpacks to far more than a chronology holds. It was not opened. "
                + "Save the chronology alone, without pictures and other sheets, and try again.");
    }

    static TableRefused damaged(Throwable why) {
        return new TableRefused(
                "This file is damaged or locked with a password. Open it, save it again without a password and try once more.",
                why);
    }
}
