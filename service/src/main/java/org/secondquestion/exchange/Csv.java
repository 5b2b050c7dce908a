package org.secondquestion.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** A table as text: cells parted by a sign, in quotation marks where they hold it. */
final class Csv implements Table {

    private static final Pattern MADE_HARMLESS = Pattern.compile("'\\s*[=+\\-@\\t\\r\\n]");

    private final Path file;
    private final Charset charset;
    private final char separator;

    Csv(Path file, Charset charset, char separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    @Override
    public String form() {
        return "CSV file";
    }

    @Override
    public void read(Rows rows) throws TableRefused {
        long number = 0;
        try (var text = new TextFile(file, charset); var reader = reader(text)) {
            for (var record : reader) {
                number++;
                if (number > Limits.MOST_ROWS)
                    throw Limits.tooManyRows();
                if (number == 1 && record.getField(0).startsWith("sep="))
                    continue;
                if (!rows.take(new TableRow(number, cells(record)), text.share()))
                    return;
            }
        } catch (CsvParseException broken) {
            throw refused(number + 1, broken);
        } catch (IOException | UncheckedIOException lost) {
            throw new TableRefused("This file could not be read to its end. Choose it and try again.", lost);
        }
    }

    private CsvReader<CsvRecord> reader(TextFile text) {
        var limits = CsvRecordHandler.builder().maxFields(Limits.MOST_COLUMNS).maxFieldSize(Limits.LONGEST_ROW)
                .maxRecordSize(Limits.LONGEST_ROW).build();
        return CsvReader.builder().fieldSeparator(separator).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).skipEmptyLines(false).allowUnclosedQuote(false)
                .build(limits, text.letters());
    }

    /** What was made harmless as it was written for mending is again as it was. */
    private static List<String> cells(CsvRecord row) {
        return row.getFields().stream().map(cell -> MADE_HARMLESS.matcher(cell).lookingAt() ? cell.substring(1) : cell).toList();
    }

    private static TableRefused refused(long row, CsvParseException broken) {
        var cause = broken.getCause() instanceof Exception inner ? inner : broken;
        var why = String.valueOf(cause.getMessage()) + broken.getMessage();
        if (why.contains("maximum limit of"))
            return Limits.tooManyColumns(row);
        if (why.contains("size"))
            return Limits.rowTooLong(row);
        if (why.contains("closing quote"))
            return new TableRefused(
                    "Row " + row + " has a quotation mark inside a cell. Such a mark is written twice (\"\") in a CSV file. "
                            + "Save the file as .xlsx instead, or mend the row, and try again.",
                    broken);
        return new TableRefused("Row " + row + " begins a quotation mark that does not end. "
                + "Mend it in a spreadsheet program, save the file as CSV again and try once more.", broken);
    }
}
