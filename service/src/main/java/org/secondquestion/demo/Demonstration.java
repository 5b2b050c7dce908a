package org.secondquestion.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.secondquestion.access.Account;
import org.secondquestion.access.Accounts;
import org.secondquestion.access.Agencies;
import org.secondquestion.access.Day;
import org.secondquestion.access.Involvements;
import org.secondquestion.access.Passwords;
import org.secondquestion.access.Role;
import org.secondquestion.access.Supervisions;
import org.secondquestion.access.Workplace;
import org.secondquestion.journal.Appended;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.Journal;
import org.secondquestion.journal.Recording;
import org.secondquestion.learning.Person;
import org.secondquestion.record.About;
import org.secondquestion.record.Child;
import org.secondquestion.record.Entry;
import org.secondquestion.record.Fact;
import org.secondquestion.record.Incident.Retraction;
import org.secondquestion.record.Upkeep.Correction;
import org.secondquestion.record.Upkeep.Restricted;
import org.secondquestion.specimen.Family;
import org.secondquestion.specimen.LearningFile;
import org.secondquestion.specimen.Partnership;
import org.secondquestion.specimen.SignIns;
import org.secondquestion.specimen.Specimens;
import org.secondquestion.specimen.Staff;

/** Brings the invented partnership into an empty service: its agencies, staff and families, and what was written about them. */
@Component
@ConditionalOnProperty("sq.demo.partnership")
class Demonstration implements ApplicationRunner {

    private final Agencies agencies;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Supervisions supervisions;
    private final Involvements involvements;
    private final Children children;
    private final Journal journal;
    private final InventedLibrary library;
    private final Day day;
    private final TransactionTemplate transaction;

    Demonstration(Agencies agencies, Accounts accounts, Passwords passwords, Supervisions supervisions, Involvements involvements,
            Children children,
            Journal journal, InventedLibrary library, Day day, TransactionTemplate transaction) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.passwords = passwords;
        this.supervisions = supervisions;
        this.involvements = involvements;
        this.children = children;
        this.journal = journal;
        this.library = library;
        this.day = day;
        this.transaction = transaction;
    }

    /** All of it in one transaction: a demonstration that was cut off begins anew. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.none())
            transaction.executeWithoutResult(status -> bringIn(Specimens.asOf(day.today())));
    }

    private void bringIn(Specimens specimens) {
        var staff = staff(specimens.partnership());
        for (var family : specimens.families())
            bringIn(family, specimens.partnership(), staff);
        library.bringIn(LearningFile.larkhythe(), staff.values().stream().filter(one -> one.is(Role.QUALITY_OFFICER)).findFirst()
                .map(one -> new Person(one.id(), one.name())).orElseThrow());
    }

    private Map<String, Account> staff(Partnership partnership) {
        var places = partnership.members().stream().collect(Collectors.toMap(Partnership.Member::agency, this::workplace));
        var staff = new LinkedHashMap<String, Account>();
        for (var one : partnership.staff())
            staff.put(one.username(),
                    accounts.add(one.username(), one.name(), Optional.ofNullable(places.get(one.agency())).orElseThrow(),
                            one.roles().stream().map(role -> Role.valueOf(role.name())).collect(Collectors.toSet()))
                            .orElseThrow());
        for (var one : SignIns.of(partnership))
            passwords.set(Optional.ofNullable(staff.get(one.username())).orElseThrow().id(), SignIns.PASSWORD);
        for (var one : partnership.staff())
            one.supervisor().ifPresent(supervisor -> supervisions.begin(get(staff, supervisor), get(staff, one.username()),
                    day.today().minusYears(2), Optional.empty()));
        return staff;
    }

    private Workplace workplace(Partnership.Member member) {
        return agencies.add(member.agency().service(), member.agency().name(), member.area().equals("all") ? "" : member.area());
    }

    private static Account get(Map<String, Account> staff, String username) {
        return Optional.ofNullable(staff.get(username))
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + username));
    }

    private void bringIn(Family family, Partnership partnership, Map<String, Account> staff) {
        var ids = family.children().stream().collect(Collectors.toMap(Child::id, child -> id(family, "child " + child.id())));
        for (var child : family.children()) {
            var id = Optional.ofNullable(ids.get(child.id())).orElseThrow();
            children.add(new Child(id.toString(), child.name(), child.born(), child.due(), child.sex(), child.gestationWeeks(),
                    child.known()));
            for (var one : partnership.involvedWith(child.id()))
                involvements.begin(id, get(staff, one.username()), one.post(), "The demonstration",
                        earlier(child.known(), day.today()), Optional.empty());
        }
        for (var entry : family.entries())
            bringIn(entry, family, ids, partnership.staff(), staff);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private void bringIn(Entry<?> entry, Family family, Map<String, UUID> ids, List<Staff> people, Map<String, Account> staff) {
        var about = new LinkedHashMap<UUID, About.Role>();
        entry.about().forEach(one -> about.put(Optional.ofNullable(ids.get(one.child())).orElseThrow(), one.role()));
        var account = people.stream().filter(one -> one.name().equals(entry.author())).findFirst()
                .map(one -> get(staff, one.username()).id());
        var appended = journal.appendHistory(new Recording(id(family, entry.id()), about, entry.happened(), entry.agency(),
                account, entry.author(), entry.informant(),
                entry.restriction(), pointing(entry.fact(), family), entry.narrative()), entry.recorded());
        if (!(appended instanceof Appended.Recorded))
            throw new IllegalStateException(
                    "The entry " + entry.id() + " of the family " + family.name() + " was not taken: " + appended);
    }

    /** The fact with the names of other entries turned into the ids that those have here. */
    private static Fact pointing(Fact fact, Family family) {
        return switch (fact) {
            case Correction correction -> new Correction(id(family, correction.of()).toString(), correction.reason());
            case Restricted restricted ->
                new Restricted(id(family, restricted.of()).toString(), restricted.to(), restricted.reason());
            case Retraction retraction when family.entries().stream().anyMatch(entry -> entry.id().equals(retraction.of())) ->
                new Retraction(retraction.category(), id(family, retraction.of()).toString());
            default -> fact;
        };
    }

    private static UUID id(Family family, String name) {
        return UUID.nameUUIDFromBytes((family.name() + " " + name).getBytes(StandardCharsets.UTF_8));
    }
}
