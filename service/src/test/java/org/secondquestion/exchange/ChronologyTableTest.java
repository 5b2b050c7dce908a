package org.secondquestion.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondquestion.record.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.secondquestion.exchange.Written.imported;
import static org.secondquestion.exchange.Written.open;

class ChronologyTableTest {

    @TempDir
    Path folder;
    Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder);
    }

    private static List<List<String>> rows(Table table) throws TableRefused {
        var rows = new ArrayList<List<String>>();
        table.read((row, share) -> rows.add(row.cells()));
        return rows;
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void the_sign_between_cells_is_found(char sign) throws TableRefused {
        var table = open(
                written.text("Date,Agency,Details\n12/03/2024,School,\"Late, and hungry\nat noon\"\n".replace(',', sign)));
        assertThat(rows(table)).containsExactly(List.of("Date", "Agency", "Details"),
                List.of("12/03/2024", "School", "Late" + sign + " and hungry\nat noon"));
    }

    @Test
    void a_title_above_the_headings_is_no_row() {
        var rows = imported(written.text("Chronology of Ada Invented,,\n,,\nDate,Agency,Details\n12/03/2024,School,Late\n"));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.words()).isEqualTo("Late");
        });
    }

    @Test
    void letters_are_read_however_they_were_written() {
        var text = "Date,Agency,Details\n12/03/2024,School,Zo\u00eb\u2019s \u00a32\n";
        var bom = "\ufeff" + text;
        for (var file : List.of(written.text(text), written.text(bom), written.text(bom, StandardCharsets.UTF_16LE),
                written.text(bom, StandardCharsets.UTF_16BE), written.text(text, Charset.forName("windows-1252"))))
            assertThat(imported(file)).singleElement().extracting(ImportedRow::words).isEqualTo("Zo\u00eb\u2019s \u00a32");
    }

    @Test
    void a_spreadsheets_days_are_days_and_its_numbers_numbers() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("About");
            var sheet = book.createSheet("Chronology");
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Event date");
            head.createCell(1).setCellValue("Organisation");
            head.createCell(2).setCellValue("Narrative");
            head.createCell(3).setCellValue("Weight");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue(LocalDate.of(2024, 3, 12));
            row.getCell(0).setCellStyle(style);
            row.createCell(1).setCellFormula("\"Health \"&\"Visitor\"");
            row.getCell(1).setCellValue("Health Visitor");
            row.createCell(2).setCellValue("Weighed");
            row.createCell(3).setCellValue(45363);
            assertThat(imported(saved(book))).singleElement().satisfies(read -> {
                assertThat(read.happened()).hasToString("2024-03-12");
                assertThat(read.agency()).hasToString("health visiting");
                assertThat(read.words()).isEqualTo("Weighed\n\nWeight: 45363");
            });
            assertThat(ChronologyTable.sheets(open(saved(book)))).containsExactly("About", "Chronology");
        } catch (TableRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private Path saved(Workbook book) throws IOException {
        var file = Files.createTempFile(folder, "book", "");
        try (var out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    @Test
    void a_sheet_is_read_by_its_name_and_a_wrong_name_is_told() throws Exception {
        try (var book = new XSSFWorkbook()) {
            for (var name : List.of("First", "Second"))
                book.createSheet(name).createRow(0).createCell(0).setCellValue("of " + name);
            var file = saved(book);
            assertThat(rows(ChronologyTable.open(file, "x", "Second"))).containsExactly(List.of("of Second"));
            var table = ChronologyTable.open(file, "x", "Third");
            assertThat(catchThrowableOfType(TableRefused.class, () -> rows(table)).sentence())
                    .contains("no sheet 'Third'").contains("First, Second");
        }
    }

    @Test
    void a_word_documents_table_is_read_row_by_row() throws IOException {
        var file = written.word(new String[]{"Date", "Agency", "Details"},
                new String[]{"12/03/2024", "Oak Primary School", "Late"},
                new String[]{"13/03/2024", "Met Police", "Called to the home"});
        assertThat(imported(file)).extracting(row -> row.agency().service()).containsExactly(Service.SCHOOL, Service.POLICE);
    }

    @Test
    void long_texts_with_signs_that_xml_escapes_are_read_whole() throws IOException {
        var words = "Mum & <Dad> said \u00a32 ".repeat(4000).strip();
        var rows = new String[20][];
        Arrays.setAll(rows, row -> new String[]{"12/03/2024", "GP", words});
        rows[0] = new String[]{"Date", "Agency", "Details"};
        assertThat(imported(written.word(rows))).hasSize(19).extracting(ImportedRow::words).containsOnly(words);
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            for (int row = 0; row < rows.length; row++)
                for (int cell = 0; cell < 3; cell++) {
                    var text = rows[row][cell];
                    var at = (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(cell);
                    at.setCellValue(text.substring(0, Math.min(text.length(), 32_000)));
                }
            assertThat(imported(saved(book))).hasSize(19).allSatisfy(row -> assertThat(row.words()).hasSizeGreaterThan(31_990));
        }
    }

    @Test
    void a_word_document_without_a_table_is_read_by_its_lines() throws IOException {
        try (var document = new XWPFDocument()) {
            for (var line : List.of("Chronology", "12/03/2024 - School - Late", "and hungry", "13 March 2024: Nothing new"))
                document.createParagraph().createRun().setText(line);
            assertThat(imported(written.save(document))).extracting(ImportedRow::words).containsExactly("Late\nand hungry",
                    "Nothing new");
        }
    }

    @Test
    void a_line_that_begins_with_a_date_opens_a_row_of_a_text() {
        var rows = imported(written.text("""
                                         Ada Invented, her story

                                         12/03/2024 - School - Ada came late.
                                         She was hungry.

                                         - 13 March 2024 Yew Tree Primary School: not in school
                                         Spring 2023 the family moved, says Nan: no address
                                         """));
        assertThat(rows).extracting(ImportedRow::words).containsExactly("Ada came late.\nShe was hungry.", "not in school",
                "the family moved, says Nan: no address");
        assertThat(rows).extracting(row -> row.agency().toString()).containsExactly("school", "school/Yew Tree Primary School",
                "other");
        assertThat(rows).extracting(ImportedRow::number).containsExactly(3L, 6L, 7L);
    }

    @Test
    void a_pdfs_table_is_read_by_where_its_words_stand() throws IOException {
        var file = written.pdf(
                new String[][]{{"Chronology of Ada Invented"}, {"Date", "Agency", "Details", "Outcome"},
                        {"12/03/2024", "School", "Ada came late and", "Call home"}, {"", "", "was hungry", ""},
                        {"13 March", "Health visitor", "Weighed"}, {"2024"}, {"Private: page 1"}},
                new String[][]{{"Date", "Agency", "Details", "Outcome"}, {"", "", "and measured"},
                        {"14/03/2024", "Police", "Called"}, {"Private: page 2"}});
        var rows = imported(file);
        assertThat(rows).extracting(row -> row.happened().toString()).containsExactly("2024-03-12", "2024-03-13", "2024-03-14");
        assertThat(rows).extracting(ImportedRow::words).containsExactly("Ada came late and was hungry\n\nOutcome: Call home",
                "Weighed and measured", "Called");
    }

    @Test
    void a_pdf_without_columns_is_read_by_its_lines() throws IOException {
        var file = written
                .pdf(new String[][]{{"12/03/2024 - School - Ada came late"}, {"and hungry"}, {"13/03/2024 - GP - cough"}});
        assertThat(imported(file)).extracting(ImportedRow::words).containsExactly("Ada came late\nand hungry", "cough");
    }
}
