package org.secondquestion.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.boot.test.context.TestComponent;

import org.secondquestion.access.Account;
import org.secondquestion.access.Accounts;
import org.secondquestion.access.Agencies;
import org.secondquestion.access.Day;
import org.secondquestion.access.Involvements;
import org.secondquestion.access.Passwords;
import org.secondquestion.access.Role;
import org.secondquestion.access.Supervisions;
import org.secondquestion.access.Workplace;
import org.secondquestion.journal.Children;
import org.secondquestion.journal.KnownChild;
import org.secondquestion.record.Child;
import org.secondquestion.record.Service;

/** Invented people with accounts, made new for each test that asks for them. */
@TestComponent
public class Invited {

    /** The password of everybody here. */
    public static final String PASSWORD = "lantern gravel teapot";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Agencies agencies;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Children children;
    private final Involvements involvements;
    private final Supervisions supervisions;
    private final Day day;

    Invited(Agencies agencies, Accounts accounts, Passwords passwords, Children children, Involvements involvements,
            Supervisions supervisions,
            Day day) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.passwords = passwords;
        this.children = children;
        this.involvements = involvements;
        this.supervisions = supervisions;
        this.day = day;
    }

    /** A child born some weeks ago, known from birth. */
    public KnownChild child(String name, int weeks) {
        var id = UUID.randomUUID();
        var born = day.today().minusWeeks(weeks);
        children.add(new Child(id.toString(), name, Optional.of(born), Optional.empty(), Child.Sex.NOT_KNOWN, 40, born));
        return children.all(List.of(id)).getFirst();
    }

    public UUID involves(KnownChild child, Account person, String role) {
        return involvements.begin(child.id(), person, role, "Allocated", day.today().minusDays(10), Optional.empty());
    }

    public UUID involves(KnownChild child, Workplace team, String role) {
        return involvements.begin(child.id(), team, role, "Duty rota", day.today().minusDays(10), Optional.empty());
    }

    public UUID supervises(Account supervisor, Account practitioner) {
        return supervisions.begin(supervisor, practitioner, day.today().minusDays(5), Optional.empty());
    }

    /** A name that nobody else in this run has. */
    public String unique(String name) {
        return name + (name.contains(" ")
                ? " " + (char) ('A' + COUNT.incrementAndGet() % 26) + (char) ('a' + COUNT.get() / 26)
                : COUNT.incrementAndGet());
    }

    public Workplace team(String name) {
        return agencies.add(Service.SOCIAL_CARE, name, "Westmere");
    }

    public Account person(String name, Role... roles) {
        return person(name, team("Westmere Family Support"), roles);
    }

    public Account person(String name, Workplace team, Role... roles) {
        var username = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", ".") + COUNT.incrementAndGet();
        var account = accounts.add(username, name, team, Set.of(roles)).orElseThrow();
        passwords.set(account.id(), PASSWORD);
        return accounts.find(account.id()).orElseThrow();
    }

    public void closes(Account account) {
        accounts.disable(account.id());
    }
}
