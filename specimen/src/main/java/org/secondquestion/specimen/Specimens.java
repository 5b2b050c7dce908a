package org.secondquestion.specimen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.secondquestion.record.Child;

/** The invented partnership and its families, as they stand on a day: each story has come to within six days of it. */
public record Specimens(LocalDate day, Partnership partnership, List<Family> families) {

    private static final List<String> NAMES = List.of("adeyinka", "ashpole", "brightwell", "corrigan", "dobrzyk", "garrowby",
            "haddawi", "harbottle", "ivelock", "kialunda", "lindqvist", "merriwether", "ollerstone", "pemberlow", "quarrendon",
            "quennerby", "sturrock", "tamblin", "thorley", "tindlewick", "umberlow", "wimberlack", "wintersedge", "wrayburn");

    public Specimens {
        families = List.copyOf(families);
    }

    /** The families with all their days moved by whole weeks towards this day. */
    public static Specimens asOf(LocalDate today) {
        return new Specimens(today, Partnership.larkhythe(), NAMES.stream().map(FamilyFile::read)
                .map(file -> new Moved(weeks(file.writtenFor(), today)).family(file.family())).toList());
    }

    private static long weeks(LocalDate writtenFor, LocalDate today) {
        return Math.floorDiv(ChronoUnit.DAYS.between(writtenFor, today), 7L);
    }

    public Stream<Child> children() {
        return families.stream().flatMap(family -> family.children().stream());
    }

    public Optional<Family> find(String name) {
        return families.stream().filter(family -> family.name().equals(name)).findFirst();
    }

    public Family get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("No invented family is called '" + name + "'"));
    }

    public Family familyOf(String child) {
        return families.stream().filter(family -> family.children().stream().anyMatch(c -> c.id().equals(child))).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No invented child is called '" + child + "'"));
    }
}
