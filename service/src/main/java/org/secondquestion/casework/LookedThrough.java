package org.secondquestion.casework;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.secondquestion.exchange.Import;
import org.secondquestion.exchange.ImportedRow;
import org.secondquestion.exchange.ReadRow;
import org.secondquestion.exchange.RefusedRow;

/** What would come of the rows of a file: how many are read and refused, the first of each, and which children they name. */
public record LookedThrough(long read, long refused, List<ImportedRow> firstRead, List<RefusedRow> firstRefused,
        Map<String, Long> children,
        boolean monthMayStandFirst) {

    private static final int SHOWN = 20;
    private static final int MOST_CHILDREN = 50;

    public LookedThrough {
        firstRead = List.copyOf(firstRead);
        firstRefused = List.copyOf(firstRefused);
        children = Collections.unmodifiableMap(new LinkedHashMap<>(children));
    }

    static final class Looking {

        private final List<ImportedRow> read = new ArrayList<>();
        private final List<RefusedRow> refused = new ArrayList<>();
        private final Map<String, Long> children = new LinkedHashMap<>();

        void take(ReadRow row) {
            switch (row) {
                case ImportedRow one -> {
                    if (read.size() < SHOWN)
                        read.add(one);
                    var child = one.child().strip();
                    if (!child.isEmpty() && (children.containsKey(child) || children.size() < MOST_CHILDREN))
                        children.merge(child, 1L, Long::sum);
                }
                case RefusedRow one -> {
                    if (refused.size() < SHOWN)
                        refused.add(one);
                }
            }
        }

        LookedThrough done(Import.Ended ended) {
            return new LookedThrough(ended.imported(), ended.refused(), read, refused, children, ended.monthMayStandFirst());
        }
    }
}
