package org.secondquestion.specimen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.secondquestion.record.Agency;
import org.secondquestion.record.Kinds;
import org.secondquestion.record.NotReadable;
import org.secondquestion.record.Service;
import org.secondquestion.specimen.Partnership.Member;
import org.secondquestion.specimen.Staff.Role;

/** Reads the partnership from its file: a line for the name, for each authority, for each agency and for each of the staff. */
final class PartnershipFile {

    private PartnershipFile() {
    }

    static Partnership read(String text) {
        var name = "";
        var authorities = new ArrayList<String>();
        var members = new ArrayList<Member>();
        var staff = new ArrayList<Staff>();
        for (var line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("//")).toList()) {
            var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            switch (parts.getFirst()) {
                case "partnership" -> name = parts.get(1);
                case "authority" -> authorities.add(parts.get(1));
                case "agency" -> members.add(new Member(agency(parts.get(1)), parts.get(2)));
                case "staff" -> staff.add(staff(parts, members));
                default -> throw new IllegalArgumentException("A line of the partnership begins with partnership, authority, "
                        + "agency or staff, unlike: " + line);
            }
        }
        return new Partnership(name, authorities, members, staff);
    }

    private static Staff staff(List<String> parts, List<Member> members) {
        var agency = agency(parts.get(5));
        if (members.stream().noneMatch(member -> member.agency().equals(agency)))
            throw new IllegalArgumentException(parts.get(2) + " works for " + agency + ", which is not in the partnership");
        return new Staff(parts.get(1), parts.get(2), parts.get(3),
                several(parts.get(4)).stream().map(PartnershipFile::role).toList(),
                agency, Optional.of(said("supervised by", parts)).filter(by -> !by.isEmpty()),
                several(said("involved with", parts)));
    }

    private static String said(String what, List<String> parts) {
        return parts.stream().filter(part -> part.startsWith(what + " ")).map(part -> part.substring(what.length()).strip())
                .findFirst().orElse("");
    }

    private static List<String> several(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static Role role(String text) {
        return Role.valueOf(text.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    private static Agency agency(String text) {
        int slash = text.indexOf('/');
        try {
            return new Agency(Kinds.constant(Service.class, text.substring(0, slash)), text.substring(slash + 1));
        } catch (NotReadable e) {
            throw new IllegalArgumentException("'" + text + "' is not an agency: " + e.wrong(), e);
        }
    }
}
