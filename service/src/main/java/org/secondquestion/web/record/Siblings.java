package org.secondquestion.web.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.secondquestion.access.Access;
import org.secondquestion.access.Decision;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.Journal;

/** Other children of whom entries were recorded together with a child's: brothers and sisters, as a rule. */
@Component
class Siblings {

    private final Access access;
    private final Journal journal;
    private final Children children;

    Siblings(Access access, Journal journal, Children children) {
        this.access = access;
        this.journal = journal;
        this.children = children;
    }

    /** By id, with their names; only those whose records are open to the reader too. */
    Map<UUID, String> of(OpenRecord record) {
        var names = new LinkedHashMap<UUID, String>();
        for (var other : journal.recordedTogetherWith(record.id()))
            if (access.mayRead(record.reader(), other) instanceof Decision.Opens)
                children.find(other).ifPresent(child -> names.put(other, child.name()));
        return names;
    }
}
