package org.secondquestion.web.record;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.secondquestion.access.Access;
import org.secondquestion.access.Account;
import org.secondquestion.access.Decision;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.Journal;
import org.secondquestion.web.children.RecordDoor;

/** Children's records as pages read them: through the door, which decides and logs, and only then from the journal. */
@Component
public class OpenRecords {

    private final RecordDoor door;
    private final Access access;
    private final Children children;
    private final Journal journal;

    OpenRecords(RecordDoor door, Access access, Children children, Journal journal) {
        this.door = door;
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
        return door.open(account, reference, what).flatMap(opened -> journal.findChronology(opened.known().id())
                .map(chronology -> OpenRecord.of(opened.known().id(), opened.known().reference(), chronology, account,
                        opened.basis())));
    }

    /** Which child it is, where the record is open to this person; nothing of the record is read or may be shown on its strength. */
    public Optional<UUID> find(Account account, String reference) {
        return children.findByReference(reference).filter(child -> access.mayRead(account, child) instanceof Decision.Opens);
    }
}
