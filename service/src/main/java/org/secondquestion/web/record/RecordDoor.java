package org.secondquestion.web.record;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.secondquestion.access.Access;
import org.secondquestion.access.Account;
import org.secondquestion.access.Decision;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.Journal;

/** The only way from a page to a child's record: the reading is decided and logged, and only then is anything read. */
@Component
public class RecordDoor {

    private final Access access;
    private final Children children;
    private final Journal journal;

    RecordDoor(Access access, Children children, Journal journal) {
        this.access = access;
        this.children = children;
        this.journal = journal;
    }

    /**
     * @param what
     *            what is to be read, in words for those who look at the log
     * @return nothing both where there is no such record and where it stays closed to this person
     */
    public Optional<OpenRecord> open(Account account, String reference, String what) {
        return children.findByReference(reference).filter(child -> access.read(account, child, what) instanceof Decision.Opens)
                .flatMap(child -> load(account, child, reference));
    }

    /** Which child it is, where the record is open to this person; nothing of the record is read or may be shown on its strength. */
    public Optional<UUID> find(Account account, String reference) {
        return children.findByReference(reference).filter(child -> access.mayRead(account, child) instanceof Decision.Opens);
    }

    private Optional<OpenRecord> load(Account account, UUID child, String reference) {
        return journal.findChronology(child).map(chronology -> new OpenRecord(child, reference, chronology, account));
    }
}
