package org.secondquestion.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

import static org.assertj.core.api.Assertions.assertThat;

/** What only a Word document has: paragraphs within a cell, lists, fields, runs cut within a word, notes. */
class ReadingAWordDocumentTest {

    @Test
    void paragraphs_of_a_cell_are_points_and_deeper_bullets_belong_to_the_point_above() throws IOException {
        Learning learning = read(document -> {
            XWPFTableCell cell = table(document).getRow(2).getCell(0);
            paragraph(cell, "Look at the child first.", -1);
            paragraph(cell, "Ask of each room:", -1);
            paragraph(cell, "who sleeps there", 0);
            paragraph(cell, "what is warm", 0);
            paragraph(cell, "Write down what was", -1);
            paragraph(cell, "seen.", -1);
        });

        assertThat(learning.themes().getFirst().points()).extracting(PracticePoint::text).containsExactly(
                "Look at the child first.", "Ask of each room:",
                "Write down what was seen.");
        assertThat(learning.themes().getFirst().points().get(1).items()).containsExactly("who sleeps there", "what is warm");
    }

    @Test
    void each_paragraph_of_the_resources_is_a_resource() throws IOException {
        Learning learning = read(document -> {
            XWPFTable table = table(document);
            paragraph(table.getRow(2).getCell(0), "Look.", -1);
            XWPFTableCell cell = table.getRow(2).getCell(1);
            paragraph(cell, "Local Resources:", -1);
            paragraph(cell, "Signs to Look For", -1);
            paragraph(cell, "Who to Ring", -1);
        });

        assertThat(learning.themes().getFirst().resources()).extracting(Resource::title).containsExactly("Signs to Look For",
                "Who to Ring");
    }

    @Test
    void a_link_may_be_a_field_and_a_word_may_be_cut_into_runs() throws IOException {
        Learning learning = read(document -> {
            XWPFTable table = table(document);
            paragraph(table.getRow(2).getCell(0), "Look.", -1);
            XWPFParagraph paragraph = table.getRow(2).getCell(1).addParagraph();
            paragraph.createRun().setText("National Resou");
            paragraph.createRun().setText("rces: ");
            mark(paragraph.createRun(), STFldCharType.BEGIN);
            paragraph.createRun().getCTR().addNewInstrText().setStringValue(" HYPERLINK \"https://harrowmere.example/signs\" ");
            mark(paragraph.createRun(), STFldCharType.SEPARATE);
            paragraph.createRun().setText("Signs to Lo");
            paragraph.createRun().setText("ok For");
            mark(paragraph.createRun(), STFldCharType.END);
            paragraph.createRun().setText(" (May 2022 – Invented Society)");
        });

        assertThat(learning.themes().getFirst().resources()).singleElement().satisfies(resource -> {
            assertThat(resource.title()).isEqualTo("Signs to Look For");
            assertThat(resource.linked()).isTrue();
            assertThat(resource.scope()).isEqualTo(Resource.Scope.NATIONAL);
            assertThat(resource.published()).contains("2022-05");
        });
    }

    @Test
    void a_note_at_the_foot_is_shown_and_not_placed() throws IOException {
        Learning learning = read(document -> {
            paragraph(table(document).getRow(2).getCell(0), "Look.", -1);
            document.createFootnote().createParagraph().createRun().setText("Agreed in May.");
        });

        assertThat(learning.doubts()).filteredOn(doubt -> doubt.about() == Doubt.About.NOT_PLACED).extracting(Doubt::read)
                .containsExactly("Agreed in May.");
    }

    private interface Filled {
        void fill(XWPFDocument document);
    }

    private static Learning read(Filled filled) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Key Practice Points on:");
            document.createParagraph().createRun().setText("Neglect\t2");
            filled.fill(document);
            document.write(out);
            return Specimen.learning(DocumentReader.read(out.toByteArray()));
        }
    }

    private static XWPFTable table(XWPFDocument document) {
        XWPFTable table = document.createTable(3, 2);
        paragraph(table.getRow(0).getCell(0), "Key Practice Points", -1);
        paragraph(table.getRow(0).getCell(1), "Key Resources", -1);
        paragraph(table.getRow(1).getCell(0), "Neglect", -1);
        return table;
    }

    private static void paragraph(XWPFTableCell cell, String text, int listLevel) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.createRun().setText(text);
        if (listLevel >= 0) {
            paragraph.setNumID(BigInteger.ONE);
            paragraph.setNumILvl(BigInteger.valueOf(listLevel));
        }
    }

    private static void mark(XWPFRun run, STFldCharType.Enum type) {
        run.getCTR().addNewFldChar().setFldCharType(type);
    }
}
