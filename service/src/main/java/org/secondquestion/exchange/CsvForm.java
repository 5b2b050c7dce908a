package org.secondquestion.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Which sign parts the cells of a file: the one that parts its first rows most alike, and into a date and more. */
final class CsvForm {

    private static final int ROWS = 60;

    private CsvForm() {
    }

    /** The sign; empty where the text is no table. */
    static Optional<Character> separator(String beginning) {
        if (beginning.startsWith("sep=") && beginning.length() > 4)
            return Optional.of(beginning.charAt(4));
        int end = beginning.length() < 60_000 ? beginning.length() : beginning.lastIndexOf('\n');
        var whole = end < 0 ? beginning : beginning.substring(0, end);
        Optional<Character> best = Optional.empty();
        double surest = 0;
        for (char separator : new char[]{'\t', ';', ',', '|'}) {
            double sure = sureness(rows(whole, separator));
            if (sure > surest) {
                surest = sure;
                best = Optional.of(separator);
            }
        }
        return best;
    }

    private static List<List<String>> rows(String text, char separator) {
        var rows = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder().fieldSeparator(separator).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).skipEmptyLines(true).allowUnclosedQuote(true)
                .ofCsvRecord(text)) {
            for (var row : reader) {
                rows.add(row.getFields());
                if (rows.size() == ROWS)
                    break;
            }
        } catch (CsvParseException | IOException noTable) {
            return rows;
        }
        return rows;
    }

    private static double sureness(List<List<String>> rows) {
        var widths = rows.stream().map(List::size).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var usual = widths.entrySet().stream().max(Map.Entry.comparingByValue());
        if (usual.isEmpty() || usual.get().getKey() < 2)
            return 0;
        int width = usual.get().getKey();
        double alike = (double) usual.get().getValue() / rows.size();
        boolean headed = rows.stream().anyMatch(Headings::areIn);
        double dated = (double) rows.stream().filter(row -> row.size() == width && row.stream().anyMatch(CsvForm::isADate))
                .count()
                / rows.size();
        if (headed)
            return 2 + alike + Math.min(width, 20) / 100.0;
        return dated >= 0.4 && alike >= 0.5 ? 1 + alike : alike >= 0.9 && width >= 3 && rows.size() >= 3 ? alike : 0;
    }

    private static boolean isADate(String cell) {
        var text = cell.strip();
        return !text.isEmpty() && BritishDate.lengthAtStart(text).orElse(-1) == text.length();
    }
}
