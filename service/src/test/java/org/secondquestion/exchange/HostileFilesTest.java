package org.secondquestion.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.secondquestion.exchange.Written.imported;
import static org.secondquestion.exchange.Written.refusal;

class HostileFilesTest {

    private static final String HEADED = "Date,Agency,Details\n";

    @TempDir
    Path folder;
    Written written;

    @BeforeEach
    void begin() {
        written = new Written(folder);
    }

    @Test
    void a_packed_bomb_is_not_opened() throws IOException {
        var zeros = "0".repeat(40_000_000);
        assertThat(refusal(written.zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", zeros)))
                .contains("unpacks to far more");
        var many = new String[12_002];
        for (int at = 0; at < many.length; at++)
            many[at] = at % 2 == 0 ? "part" + at : "";
        assertThat(refusal(written.zip(many))).contains("unpacks to far more");
    }

    @Test
    void a_file_that_calls_in_other_files_is_not_opened() throws IOException {
        var entity = "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document>&x;</w:document>";
        assertThat(refusal(written.zip("word/document.xml", entity))).contains("asks for other files");
        assertThat(refusal(written.zip("xl/workbook.xml", entity))).contains("asks for other files");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"xl/vbaProject.bin | macros", "content.xml | save it as .xlsx",
            "readme.txt | packed file"})
    void a_packed_file_that_is_no_chronology_says_what_to_do(String part, String sentence) throws IOException {
        assertThat(refusal(written.zip(part, "x", "mimetype", "x"))).contains(sentence);
    }

    @Test
    void a_file_with_macros_is_refused_by_its_list_of_parts_too() throws IOException {
        assertThat(
                refusal(written.zip("[Content_Types].xml", "<Types x=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/>",
                        "xl/workbook.xml", "<workbook/>")))
                .contains("macros");
    }

    @Test
    void a_locked_file_says_so() throws Exception {
        var word = written.word(new String[]{"Date", "Agency", "Details"});
        try (var store = new POIFSFileSystem()) {
            var lock = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            lock.confirmPassword("invented");
            try (var plain = OPCPackage.open(word.toFile()); var out = lock.getDataStream(store)) {
                plain.save(out);
            }
            var bytes = new ByteArrayOutputStream();
            store.writeFilesystem(bytes);
            assertThat(refusal(written.bytes(bytes.toByteArray()))).contains("locked with a password");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'<html><table><tr><td>12/03/2024' | web page", "{\\rtf1 x} | rich text", "'' | empty",
            "'   ' | no words", "nothing here | No line", "%PDF-1.7 broken | damaged", "PK\u0003\u0004 broken | damaged"})
    void what_is_no_chronology_says_what_to_do(String text, String sentence) {
        assertThat(refusal(written.text(text))).contains(sentence);
    }

    @Test
    void a_picture_or_an_older_file_is_refused() {
        var picture = new byte[5000];
        new Random(1).nextBytes(picture);
        picture[0] = 'x';
        assertThat(refusal(written.bytes(picture))).contains("Save the chronology as");
        var old = new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 'W', 0, 'o', 0, 'r', 0, 'd', 0, 'D', 0, 'o', 0, 'c', 0,
                'u', 0, 'm', 0, 'e', 0,
                'n', 0, 't', 0};
        assertThat(refusal(written.bytes(old))).contains("older Word file");
        assertThat(refusal(written.bytes(Arrays.copyOf(old, 4)))).contains("older Excel file");
    }

    @Test
    void columns_without_end_are_refused() {
        assertThat(refusal(written.text(HEADED + "12/03/2024,School,Late\n" + ",x".repeat(2_000_000))))
                .contains("more than 500 columns");
    }

    @Test
    void a_quotation_mark_left_open_is_told_with_its_row() {
        assertThat(refusal(written.text(HEADED + "12/03/2024,School,Late\n13/03/2024,School,\"Late\n14/03/2024,School,Late\n")))
                .contains("Row 3").contains("quotation mark");
        assertThat(refusal(written.text(HEADED + "13/03/2024,School,\"" + "x".repeat(3_000_000)))).contains("Row 2")
                .contains("quotation mark");
    }

    @Test
    void a_cell_too_long_refuses_its_row_only() {
        var rows = Written.read(written.text(HEADED + "12/03/2024,School," + "x".repeat(100_001) + "\n13/03/2024,School,Late\n"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).isInstanceOfSatisfying(RefusedRow.class, row -> {
            assertThat(row.reason()).contains("100000 characters");
            assertThat(row.cells().get(2)).hasSizeLessThan(1100);
        });
        assertThat(rows.get(1)).isInstanceOf(ImportedRow.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u00a7', value = {"<p>He <b>said</b></p><p>no</p> | He said no",
            "one<br/>two | one two",
            "<div onclick=\"x()\">calm</div><script>steal()</script> | calm", "a &amp; b &#163;2 &#x41; | a & b \u00a32 A",
            "under <5 and > 3 | under <5 and > 3", "calm\u0000\u0007 child | calm child", "\u202eabc\u202c\u200b | abc",
            "<!-- hidden --><p>seen</p> | seen", "&lt;script&gt;x | <script>x", "<style>p{}</style><p>x</p> | x"})
    void rich_text_becomes_words_and_nothing_hidden_stays(String cell, String words) {
        assertThat(
                imported(written.text(HEADED + "12/03/2024,School,\"" + cell.replace("\"", "\"\"") + "\"\n")).getFirst().words()
                        .replaceAll("\\s+", " "))
                .isEqualTo(words);
    }

    @Test
    void mark_up_made_to_be_slow_is_not() {
        for (var piece : List.of("<a ", "<!--", "<script>", " ", "&#", "<p", "\n \n"))
            assertThat(PlainWords.of("x<p>" + piece.repeat(99_000 / piece.length()) + "y").length()).isLessThan(100_001);
    }

    /** Files of chance, and good files with bytes of chance in them: read or refused with a sentence, never anything else. */
    @Test
    void bytes_of_chance_are_read_or_refused_with_a_sentence() throws IOException {
        var chance = new Random(20260520);
        var good = List.of(Files.readAllBytes(written.text(HEADED + "12/03/2024,School,\"Late\"\n".repeat(20))),
                Files.readAllBytes(
                        written.word(new String[]{"Date", "Agency", "Details"}, new String[]{"12/03/2024", "GP", "x"})),
                Files.readAllBytes(written.pdf(new String[][]{{"Date", "Agency", "Details"}, {"12/03/2024", "School", "Late"}})));
        var sentences = new ArrayList<String>();
        for (int round = 0; round < 300; round++) {
            var bytes = good.get(round % good.size()).clone();
            for (int each = chance.nextInt(40); each >= 0; each--)
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            readOrRefused(bytes, sentences);
            var noise = new byte[chance.nextInt(400)];
            chance.nextBytes(noise);
            readOrRefused((new String[]{"", "PK\3\4", "%PDF-1.4\n", "Date,Details\n1/1/2024,"}[round % 4]
                    + new String(noise, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1), sentences);
        }
        assertThat(sentences).isNotEmpty().allMatch(sentence -> sentence.endsWith(".") && sentence.length() > 30);
    }

    private void readOrRefused(byte[] bytes, List<String> sentences) throws IOException {
        var file = written.bytes(bytes);
        try {
            var table = ChronologyTable.open(file, "the file");
            Import.read(table, Columns.guess(table), Written.TODAY, row -> {
                if (row instanceof RefusedRow refused)
                    sentences.add(refused.reason());
            }, (rows, share) -> true);
        } catch (TableRefused refused) {
            sentences.add(refused.sentence());
        }
        Files.delete(file);
    }
}
