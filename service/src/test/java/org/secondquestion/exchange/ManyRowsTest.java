package org.secondquestion.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ManyRowsTest {

    private static final int ROWS = 50_000;

    @TempDir
    Path folder;

    private Path csv() throws IOException {
        var file = folder.resolve("many.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Date,Agency,Author,Details\n");
            for (int row = 0; row < ROWS; row++)
                out.write("%02d/%02d/2024,Oak Primary School,A. Invented,\"Row %d: Ada came late, and was hungry\"\n".formatted(
                        row % 28 + 1,
                        row % 12 + 1, row));
        }
        return file;
    }

    private Path xlsx() throws IOException {
        var file = folder.resolve("many.xlsx");
        try (var book = new SXSSFWorkbook(100); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Date");
            head.createCell(1).setCellValue("Agency");
            head.createCell(2).setCellValue("Details");
            for (int each = 1; each <= ROWS; each++) {
                var row = sheet.createRow(each);
                row.createCell(0).setCellValue(LocalDate.of(2024, each % 12 + 1, each % 28 + 1));
                row.getCell(0).setCellStyle(style);
                row.createCell(1).setCellValue("Oak Primary School");
                row.createCell(2).setCellValue("Row " + each + ": Ada came late, and was hungry");
            }
            book.write(out);
        }
        return file;
    }

    private static void read_to_the_end_and_stopped_on_the_way(Path file) throws TableRefused {
        var table = Written.open(file);
        var columns = Columns.guess(table);
        var last = new AtomicLong();
        var furthest = new double[1];
        var ended = Import.read(table, columns, Written.TODAY, row -> last.set(row.number()), (rows, share) -> {
            assertThat(share).isBetween(furthest[0], 1.0);
            furthest[0] = share;
            return true;
        });
        assertThat(ended).isEqualTo(new Import.Ended(ROWS, ROWS, 0, false, false));
        assertThat(last).hasValue(ROWS + 1L);
        assertThat(furthest[0]).isGreaterThan(0.9);
        var stopped = Import.read(table, columns, Written.TODAY, row -> {
        }, (rows, share) -> rows < 20_000);
        assertThat(stopped).isEqualTo(new Import.Ended(20_000, 20_000, 0, true, false));
    }

    @Test
    void fifty_thousand_rows_of_csv_are_read_and_can_be_stopped() throws Exception {
        read_to_the_end_and_stopped_on_the_way(csv());
    }

    @Test
    void fifty_thousand_rows_of_a_spreadsheet_are_read_and_can_be_stopped() throws Exception {
        read_to_the_end_and_stopped_on_the_way(xlsx());
    }
}
