package org.secondquestion.exchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the body of a Word document piece by piece: rows of tables, and lines outside them. */
final class DocxBody {

    /** Takes a line that stands outside all tables. */
    @FunctionalInterface
    interface Lines {
        boolean take(String line, double share) throws TableRefused;
    }

    /** What was taken out or moved away, and the second form of what older programs can't show. */
    private static final Set<String> NOT_SHOWN = Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "tabs");

    private final XMLStreamReader at;
    private final long size;
    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private List<String> above = List.of();
    private int tables;
    private int hidden;
    private int wide = 1;
    private boolean likeAbove;
    private long number;

    DocxBody(InputStream in, long size) throws XMLStreamException {
        this.at = SafeXml.read(in);
        this.size = Math.max(1, size);
    }

    /** Whether all was read; false where a taker had enough. */
    boolean read(Table.Rows rows, Lines lines) throws XMLStreamException, TableRefused {
        while (at.hasNext()) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT)
                begin(at.getLocalName());
            else if (event == XMLStreamConstants.END_ELEMENT && !end(at.getLocalName(), rows, lines))
                return false;
        }
        return true;
    }

    private void begin(String name) throws XMLStreamException, TableRefused {
        hidden += NOT_SHOWN.contains(name) ? 1 : 0;
        switch (name) {
            case "tbl" -> tables++;
            case "tr" -> cells = tables == 1 ? new ArrayList<>() : cells;
            case "tc" -> beginCell();
            case "gridSpan" -> wide = tables == 1 ? number(SafeXml.attribute(at, "val")) : wide;
            case "vMerge" -> likeAbove |= tables == 1 && !SafeXml.attribute(at, "val").equals("restart");
            case "t" -> add(at.getElementText());
            case "tab" -> add("\t");
            case "br", "cr" -> add("\n");
            default -> {
                return;
            }
        }
    }

    private void beginCell() {
        if (tables == 1) {
            text.setLength(0);
            wide = 1;
            likeAbove = false;
        }
    }

    private boolean end(String name, Table.Rows rows, Lines lines) throws TableRefused {
        hidden -= NOT_SHOWN.contains(name) ? 1 : 0;
        switch (name) {
            case "tbl" -> {
                tables--;
                above = tables == 0 ? List.of() : above;
            }
            case "tc" -> endCell();
            case "tr" -> {
                return tables != 1 || endRow(rows);
            }
            case "p" -> {
                if (tables > 0)
                    add("\n");
                else
                    return endLine(lines);
            }
            default -> {
                return true;
            }
        }
        return true;
    }

    private void endCell() throws TableRefused {
        if (tables != 1)
            return;
        if (cells.size() + wide > Limits.MOST_COLUMNS)
            throw Limits.tooManyColumns(number + 1);
        int column = cells.size();
        cells.add(likeAbove && column < above.size() ? above.get(column) : text.toString().strip());
        for (int more = 1; more < wide; more++)
            cells.add("");
        text.setLength(0);
    }

    private boolean endRow(Table.Rows rows) throws TableRefused {
        number++;
        if (number > Limits.MOST_ROWS)
            throw Limits.tooManyRows();
        above = cells;
        return rows.take(new TableRow(number, cells), share());
    }

    private boolean endLine(Lines lines) throws TableRefused {
        var line = text.toString();
        text.setLength(0);
        for (var each : line.split("\n", -1))
            if (!lines.take(PlainWords.withoutSigns(each), share()))
                return false;
        return true;
    }

    private void add(String letters) {
        if (hidden == 0 && text.length() <= Limits.LONGEST_CELL)
            text.append(letters);
    }

    private double share() {
        return Math.clamp((double) at.getLocation().getCharacterOffset() / size, 0, 1);
    }

    private static int number(String written) {
        return written.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(written)) : 1;
    }
}
