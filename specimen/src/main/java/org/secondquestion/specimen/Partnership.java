package org.secondquestion.specimen;

import java.util.List;
import java.util.Optional;

import org.secondquestion.record.Agency;

/** An invented safeguarding children partnership: its authorities, the agencies that work in them and their staff. */
public record Partnership(String name, List<String> authorities, List<Member> members, List<Staff> staff) {

    /** An agency of the partnership and the authority in whose area it works; "all" where it works in each. */
    public record Member(Agency agency, String area) {
    }

    public Partnership {
        authorities = List.copyOf(authorities);
        members = List.copyOf(members);
        staff = List.copyOf(staff);
    }

    /** The partnership of the file beside this class. */
    public static Partnership larkhythe() {
        return PartnershipFile.read(FamilyFile.text("partnership.txt"));
    }

    public Optional<Staff> find(String username) {
        return staff.stream().filter(one -> one.username().equals(username)).findFirst();
    }

    public List<Staff> involvedWith(String child) {
        return staff.stream().filter(one -> one.children().contains(child)).toList();
    }
}
