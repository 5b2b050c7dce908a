package org.secondquestion.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet of a spreadsheet piece by piece, a row at a time. */
final class XlsxSheet {

    private final CellFormats formats;
    private final SharedWords strings;
    private final XMLStreamReader at;
    private final long size;
    private final StringBuilder value = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private long length;
    private long number;
    private boolean anyRow;

    XlsxSheet(CellFormats formats, SharedWords strings, InputStream in, long size) throws XMLStreamException {
        this.formats = formats;
        this.strings = strings;
        this.at = SafeXml.read(in);
        this.size = Math.max(1, size);
    }

    /** Whether the sheet held any row that is not blank. */
    boolean read(Table.Rows rows) throws XMLStreamException, TableRefused {
        while (at.hasNext()) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("row")) {
                beginRow();
            } else if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("c")) {
                readCell();
            } else if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("row")) {
                var row = new TableRow(number, cells);
                anyRow |= !row.isBlank();
                if (anyRow && !rows.take(row, share()))
                    return true;
            }
        }
        return anyRow;
    }

    private double share() {
        return size == 1 ? 0 : Math.clamp((double) at.getLocation().getCharacterOffset() / size, 0, 1);
    }

    private void beginRow() throws TableRefused {
        int written = SharedWords.number(SafeXml.attribute(at, "r"));
        number = written > 0 ? written : number + 1;
        if (number > Limits.MOST_ROWS)
            throw Limits.tooManyRows();
        cells = new ArrayList<>();
        length = 0;
    }

    private void readCell() throws XMLStreamException, TableRefused {
        var type = SafeXml.attribute(at, "t");
        var style = SafeXml.attribute(at, "s");
        int column = columnOf(SafeXml.attribute(at, "r"));
        readValue();
        var text = text(type, style);
        if (text.isEmpty())
            return;
        length += text.length();
        if (column >= Limits.MOST_COLUMNS)
            throw Limits.tooManyColumns(number);
        if (length > Limits.LONGEST_ROW)
            throw Limits.rowTooLong(number);
        while (cells.size() < column)
            cells.add("");
        if (cells.size() == column)
            cells.add(text);
        else
            cells.set(column, text);
    }

    /** The cell's value, or the letters that stand in it; a formula and how a word is spoken (rPh) are passed over. */
    private void readValue() throws XMLStreamException {
        value.setLength(0);
        int passedOver = 0;
        boolean reading = false;
        while (at.hasNext()) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = at.getLocalName();
                passedOver += name.equals("f") || name.equals("rPh") ? 1 : 0;
                reading = name.equals("v") || name.equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                var name = at.getLocalName();
                if (name.equals("c"))
                    return;
                passedOver -= name.equals("f") || name.equals("rPh") ? 1 : 0;
                reading = false;
            } else if (reading && passedOver == 0 && at.isCharacters() && value.length() <= Limits.LONGEST_CELL) {
                value.append(at.getText());
            }
        }
    }

    private String text(String type, String style) {
        var text = value.toString();
        return switch (type) {
            case "s" -> strings.at(text).replace("_x000D_", "");
            case "b" -> text.equals("1") ? "yes" : text.equals("0") ? "no" : text;
            case "str", "inlineStr", "e" -> text.replace("_x000D_", "");
            case "d" -> text.replace('T', ' ');
            default -> formats.text(text, style);
        };
    }

    private int columnOf(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < Math.min(4, reference.length()) && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z')
            column = column * 26 + reference.charAt(letters++) - 'A' + 1;
        return letters == 0 ? cells.size() : column - 1;
    }
}
