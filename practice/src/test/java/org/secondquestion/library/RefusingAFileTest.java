package org.secondquestion.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusingAFileTest {

    @Test
    void an_empty_file_and_one_of_blanks() {
        assertThat(refusal(new byte[0])).contains("empty");
        assertThat(refusal("  \n\t\n".getBytes(StandardCharsets.UTF_8))).contains("no words");
    }

    @Test
    void a_file_that_is_too_large() {
        assertThat(refusal(new byte[DocumentReader.LARGEST + 1])).contains("20 MB");
    }

    @Test
    void binary_junk_of_any_seed() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            byte[] junk = new byte[1 + random.nextInt(5000)];
            random.nextBytes(junk);
            assertThat(DocumentReader.read(junk)).as("seed %s, round %s", seed, round).isInstanceOf(Reading.Refused.class);
        }
    }

    @Test
    void a_document_cut_short_or_with_a_byte_changed_is_refused_or_read_but_never_thrown() {
        long seed = 20_261_124;
        Random random = new Random(seed);
        for (Specimen form : new Specimen[]{Specimen.WORD, Specimen.PDF_WITH_LINES}) {
            byte[] whole = form.file();
            for (int round = 0; round < 40; round++) {
                byte[] cut = java.util.Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
                cut[random.nextInt(cut.length)] ^= (byte) (1 << random.nextInt(8));
                assertThat(DocumentReader.read(cut)).as("seed %s, %s, round %s", seed, form, round).isNotNull();
            }
        }
    }

    @Test
    void a_text_without_the_table() {
        assertThat(refusal("Minutes of a meeting\nPresent: everyone".getBytes(StandardCharsets.UTF_8))).contains("no table");
    }

    @Test
    void a_table_without_headings() {
        assertThat(refusal("Key Practice Points\tKey Resources\nLook at the child first.\tLocal Resources: A procedure"
                .getBytes(StandardCharsets.UTF_8)))
                .contains("No theme headings");
    }

    @Test
    void another_kind_of_file() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("points");
            workbook.write(sheet);
        }
        assertThat(refusal(sheet.toByteArray())).contains("not a Word document");
        assertThat(refusal("<html><body>Key Practice Points</body></html>".getBytes(StandardCharsets.UTF_8)))
                .contains("web page");
        assertThat(refusal("{\\rtf1 Key Practice Points}".getBytes(StandardCharsets.UTF_8))).contains("rich text");
        assertThat(refusal(new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0})).contains("older Word file");
    }

    @Test
    void a_packed_file_with_too_many_parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 2500; i++) {
            parts.put("word/media/" + i + ".txt", new byte[]{1});
        }
        assertThat(refusal(zip(parts))).contains("far more than a document holds");
    }

    @Test
    void a_packed_file_that_unpacks_to_a_flood() {
        byte[] flood = new byte[32 * 1024 * 1024];
        assertThat(refusal(zip(Map.of("word/document.xml", flood)))).contains("far more than a document holds");
        assertThat(refusal(zip(Map.of("word/media/picture.bmp", flood)))).contains("far more than a document holds");
    }

    @Test
    void a_packed_file_that_is_damaged() {
        assertThat(refusal("PK\u0003\u0004 and then nothing of use".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("not a Word document");
        assertThat(refusal(zip(Map.of("word/document.xml", "<w:document".getBytes(StandardCharsets.UTF_8))))).contains("damaged");
    }

    @Test
    void a_word_document_that_calls_in_another_file() throws IOException {
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY passwords SYSTEM \"file:///etc/passwd\">]><w:document>&passwords;</w:document>";
        for (Charset charset : new Charset[]{StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            assertThat(refusal(withPart(Specimen.WORD.file(), "word/document.xml", entity.getBytes(charset))))
                    .contains("asks for other files");
        }
    }

    @Test
    void a_pdf_locked_with_a_password() throws IOException {
        assertThat(refusal(locked("open sesame"))).contains("password");
        assertThat(refusal(locked(""))).contains("password");
    }

    @Test
    void a_pdf_without_words() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            assertThat(refusal(out.toByteArray())).contains("pictures of pages");
        }
    }

    @Test
    void a_pdf_that_unpacks_to_a_flood() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 70; i++) {
                deflater.write(new byte[1024 * 1024]);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\r\n".getBytes(StandardCharsets.ISO_8859_1));
        packed.writeTo(pdf);
        assertThat(refusal(pdf.toByteArray())).contains("far more than a document holds");
    }

    @Test
    void a_pdf_whose_forms_draw_each_other_without_end() {
        StringBuilder pdf = new StringBuilder(
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</XObject<</F 10 0 R>>>>/Contents 4 0 R>> endobj
                4 0 obj <</Length 5>> stream
                /F Do
                endstream endobj
                """);
        for (int i = 10; i < 18; i++) {
            String calls = "/F Do ".repeat(20);
            pdf.append(
                    "%d 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</F %d 0 R>>>>/Length %d>> stream\n%s\nendstream endobj\n"
                            .formatted(i, i + 1, calls.length(), calls));
        }
        pdf.append(
                "18 0 obj <</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Length 3>> stream\nq Q\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF");
        assertThat(refusal(pdf.toString().getBytes(StandardCharsets.ISO_8859_1))).contains("draws far more");
    }

    private static String refusal(byte[] file) {
        return switch (DocumentReader.read(file)) {
            case Reading.Refused refused -> refused.sentence();
            case Reading.Read read -> throw new AssertionError("was read: " + read.learning().title());
        };
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(Specimen.PDF_WITH_LINES.file());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] withPart(byte[] file, String name, byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        parts.put(name, content);
        return zip(parts);
    }
}
