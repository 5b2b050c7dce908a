package org.secondquestion.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ICell;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFSDTCell;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

import org.secondquestion.library.Reading.Refused;
import org.secondquestion.library.Run.Break;

/** A learning document as a Word file: paragraphs before the table, then rows of two cells; hyperlinks are links. */
final class WordForm {

    private final List<Row> rows = new ArrayList<>();
    private int paragraphs;
    private int tableRows;

    private WordForm() {
    }

    static Reading read(byte[] file) {
        Optional<String> refusal = PackedFile.refusal(file);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            WordForm form = new WordForm();
            form.addAll(document.getBodyElements());
            return Interpreter.read(new Layout(List.of(new Page(1, form.rows)), false, notes(document)));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            // POI answers a damaged part with whichever exception it meets first; to the user all are one.
            return new Refused(
                    "This Word document is damaged and can't be read. Open it in Word, save it again and try once more.");
        }
    }

    /** Footnotes and endnotes stand outside the table; they are shown and not placed. */
    private static List<Doubt> notes(XWPFDocument document) {
        return Stream.concat(document.getFootnotes().stream(), document.getEndnotes().stream())
                .map(note -> Words
                        .tidy(note.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining(" "))))
                .filter(text -> !text.isBlank())
                .map(text -> Doubt.of(Doubt.About.NOT_PLACED, "a note at the foot", text, "a note, kept here only",
                        "part of a point", "a resource"))
                .toList();
    }

    private void addAll(List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph ->
                    add(new Row("paragraph " + ++paragraphs, new Cell(WordParagraph.runs(paragraph, Break.LINE)), Cell.EMPTY));
                case XWPFTable table -> table.getRows().forEach(this::addRow);
                case XWPFSDT part -> part.getContent().getText().lines()
                        .forEach(line -> add(new Row("paragraph " + ++paragraphs, Cell.of(line), Cell.EMPTY)));
                default -> throw new IllegalStateException(
                        "A Word document holds an element of a new kind: " + element.getElementType());
            }
        }
    }

    private void addRow(XWPFTableRow row) {
        tableRows++;
        List<Cell> cells = new ArrayList<>();
        for (ICell cell : row.getTableICells()) {
            cells.add(switch (cell) {
                case XWPFTableCell plain -> new Cell(runs(plain.getBodyElements()));
                case XWPFSDTCell part -> Cell.of(part.getContent().getText());
                default -> Cell.EMPTY;
            });
        }
        List<Run> beyond = cells.stream().skip(2).flatMap(cell -> cell.runs().stream()).toList();
        add(new Row("row " + tableRows + " of the table", cells.isEmpty() ? Cell.EMPTY : cells.get(0),
                cells.size() < 2 ? Cell.EMPTY : cells.get(1),
                new Cell(beyond)));
    }

    private void add(Row row) {
        if (!row.isBlank()) {
            rows.add(row);
        }
    }

    private static List<Run> runs(List<IBodyElement> elements) {
        List<Run> runs = new ArrayList<>();
        int firstLevel = -2;
        for (IBodyElement element : elements) {
            switch (element) {
                case XWPFParagraph paragraph when !paragraph.getText().isBlank() -> {
                    int level = WordParagraph.listLevel(paragraph);
                    firstLevel = firstLevel == -2 ? level : firstLevel;
                    runs.addAll(WordParagraph.runs(paragraph,
                            runs.isEmpty() ? Break.LINE : level > firstLevel ? Break.ITEM : Break.PARAGRAPH));
                }
                case XWPFTable table -> table.getRows().stream().flatMap(row -> row.getTableCells().stream())
                        .flatMap(c -> runs(c.getBodyElements()).stream())
                        .forEach(runs::add);
                case XWPFSDT part -> runs.addAll(Cell.of(part.getContent().getText()).runs());
                default -> {
                    continue;
                }
            }
        }
        return runs;
    }
}
