package org.secondquestion.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Guesses what columns tell: by their headings, and where these say nothing by what stands in them. */
final class ColumnGuess {

    private static final int ROWS = 200;
    /** Dates are only tried here, not kept: no day of a chronology is later. */
    private static final LocalDate ANY_DAY = LocalDate.of(2100, 1, 1);

    private final List<String> headings;
    private final List<ColumnContent> contents;
    private final List<Role> roles = new ArrayList<>();

    private ColumnGuess(List<String> headings, List<TableRow> rows, int width) {
        this.headings = headings;
        this.contents = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            contents.add(ColumnContent.of(rows, at, ANY_DAY));
            roles.add(Role.FURTHER);
        }
    }

    static Columns of(Table table) throws TableRefused {
        var rows = new ArrayList<TableRow>();
        table.read((row, share) -> {
            if (!row.isBlank())
                rows.add(row.beginnings());
            return rows.size() < ROWS;
        });
        if (rows.isEmpty())
            throw new TableRefused("This " + table.form() + " holds no rows. Choose the file with the chronology and try again.");
        var heading = headingRow(rows);
        var below = rows.subList(heading.map(at -> at + 1).orElse(0), rows.size());
        var headings = heading.map(at -> rows.get(at).cells()).orElse(List.of());
        int width = Math.max(lastFilled(headings), below.stream().mapToInt(row -> lastFilled(row.cells())).max().orElse(0));
        return new ColumnGuess(headings, below, width).columns(heading.isPresent());
    }

    /** The first row with headings we know; else a row of short words right above rows that hold dates. */
    private static Optional<Integer> headingRow(List<TableRow> rows) {
        int last = Math.min(rows.size(), Limits.LAST_HEADING_ROW);
        for (int at = 0; at < last; at++)
            if (Headings.areIn(rows.get(at).cells()))
                return Optional.of(at);
        for (int at = 0; at + 1 < last; at++) {
            var cells = rows.get(at).cells();
            boolean dated = holdsADate(cells);
            if (dated)
                return Optional.empty();
            boolean words = lastFilled(cells) >= 2 && cells.stream().noneMatch(cell -> cell.length() > 60);
            if (words && holdsADate(rows.get(at + 1).cells()))
                return Optional.of(at);
        }
        return Optional.empty();
    }

    private static boolean holdsADate(List<String> cells) {
        return cells.stream().anyMatch(cell -> !cell.isBlank() && BritishDate.read(cell, ANY_DAY) instanceof BritishDate.Read);
    }

    private static int lastFilled(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isBlank())
            last--;
        return last;
    }

    private Columns columns(boolean headed) {
        byHeadings();
        byContent(Role.WHEN, ColumnContent::datedShare, 0.6);
        byContent(Role.AGENCY, ColumnContent::serviceShare, 0.5);
        byContent(Role.WORDS, content -> content.averageLength() / 1000, 0.012);
        var columns = new ArrayList<Column>();
        for (int at = 0; at < roles.size(); at++)
            columns.add(
                    new Column(heading(at), contents.get(at).blank() && heading(at).isEmpty() ? Role.NOTHING : roles.get(at)));
        return new Columns(columns, headed);
    }

    private void byHeadings() {
        Map<Role, Integer> holders = new EnumMap<>(Role.class);
        for (int at = 0; at < roles.size(); at++) {
            var known = Headings.known(heading(at));
            if (known.isEmpty())
                continue;
            var role = known.get().role();
            var holder = holders.get(role);
            if (!role.single()) {
                roles.set(at, role);
            } else if (holder == null || known.get().rank() < rank(holder)) {
                if (holder != null)
                    giveWay(holder);
                roles.set(at, role);
                holders.put(role, at);
            } else {
                giveWay(at);
            }
        }
    }

    /** Another column tells it more surely: "Source" beside "Agency" tells whose word it is. */
    private void giveWay(int at) {
        var otherwise = Headings.known(heading(at)).map(Headings.Known::otherwise).orElse(Role.FURTHER);
        boolean free = !otherwise.single() || !roles.contains(otherwise);
        roles.set(at, free ? otherwise : Role.FURTHER);
    }

    private int rank(int at) {
        return Headings.known(heading(at)).map(Headings.Known::rank).orElse(Integer.MAX_VALUE);
    }

    private void byContent(Role role, ToDoubleFunction<ColumnContent> sureness, double least) {
        if (roles.contains(role))
            return;
        int best = -1;
        for (int at = 0; at < roles.size(); at++) {
            boolean open = roles.get(at) == Role.FURTHER && Headings.known(heading(at)).isEmpty();
            double sure = sureness.applyAsDouble(contents.get(at));
            if (open && sure >= least && (best < 0 || sure > sureness.applyAsDouble(contents.get(best))))
                best = at;
        }
        if (best >= 0)
            roles.set(best, role);
    }

    private String heading(int at) {
        return at < headings.size() ? headings.get(at) : "";
    }
}
