package org.secondquestion.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a chronology from elsewhere by what the file holds, whatever its name says, or refuses it with a sentence. */
public final class ChronologyTable {

    private static final String FORMS = "A chronology is read from .csv, .xlsx, .docx, .pdf or a plain text.";
    private static final int BEGINNING = 65_536;

    private ChronologyTable() {
    }

    /** The file as a table; of a spreadsheet the first sheet that holds rows. The name is the one the user knows it by. */
    public static Table open(Path file, String name) throws TableRefused {
        return open(file, name, "");
    }

    /** The same, of a spreadsheet the sheet with this name. */
    public static Table open(Path file, String name, String sheet) throws TableRefused {
        try {
            return byContent(file, sheet);
        } catch (IOException lost) {
            throw new TableRefused("'" + name + "' could not be read. Choose the file and try again.", lost);
        }
    }

    /** The names of a spreadsheet's sheets, in order; of any other file none. */
    public static List<String> sheets(Table table) throws TableRefused {
        return table instanceof Xlsx spreadsheet ? spreadsheet.sheets() : List.of();
    }

    private static Table byContent(Path file, String sheet) throws IOException, TableRefused {
        long size = Files.size(file);
        if (size == 0)
            throw new TableRefused("This file is empty. Choose the file with the chronology and try again.");
        if (size > Limits.LARGEST_FILE)
            throw new TableRefused(
                    "This file is larger than 200 MB. Save the chronology in parts, for example one a year, and try again.");
        var start = start(file);
        if (start.startsWith("PK"))
            return PackedTable.open(file, sheet);
        if (start.substring(0, Math.min(1024, start.length())).contains("%PDF-"))
            return new Pdf(file);
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0"))
            throw older(file);
        return text(file, start);
    }

    private static Table text(Path file, String start) throws IOException, TableRefused {
        var lower = start.substring(0, Math.min(2048, start.length())).toLowerCase(Locale.ROOT).replace("\0", "").strip();
        if (lower.startsWith("{\\rtf"))
            throw new TableRefused("This is a rich text file (.rtf). Open it in Word, save it as .docx and try again.");
        if (lower.contains("<html") || lower.contains("<!doctype") || lower.contains("<?xml"))
            throw new TableRefused("This is a web page, though its name may end in .xls or .doc. Open it in Excel or Word, "
                    + "save it as .xlsx or .docx and try again.");
        var charset = Encoding.of(file);
        var beginning = TextFile.beginning(file, charset, BEGINNING);
        if (beginning.isBlank())
            throw new TableRefused("This file holds no words. Choose the file with the chronology and try again.");
        var separator = CsvForm.separator(beginning);
        if (separator.isPresent())
            return new Csv(file, charset, separator.get());
        if (beginning.lines().anyMatch(DatedLines::opensARow))
            return new PlainText(file, charset);
        throw new TableRefused("No line of this file begins with a date, and it holds no table. " + FORMS);
    }

    /** Older Excel and Word files, and newer ones under a password, share one wrapping; the names inside tell which. */
    private static TableRefused older(Path file) throws IOException {
        var names = new String(start(file, 4 * 1024 * 1024), StandardCharsets.ISO_8859_1).replace("\0", "");
        if (names.contains("EncryptedPackage"))
            return new TableRefused("This file is locked with a password. Save a copy without the password and try again.");
        if (names.contains("WordDocument"))
            return new TableRefused("This is an older Word file (.doc). Open it in Word, save it as .docx and try again.");
        return new TableRefused(
                "This is an older Excel file (.xls) or one of another program. Open it, save it as .xlsx and try again.");
    }

    private static String start(Path file) throws IOException {
        return new String(start(file, BEGINNING), StandardCharsets.ISO_8859_1);
    }

    private static byte[] start(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }
}
