package org.secondquestion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

class ArrowsPointDownTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.secondquestion");

    private static String[] in(String part) {
        return new String[]{"org.secondquestion." + part + ".."};
    }

    @Test
    void each_part_uses_only_the_parts_below_it() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (var part : List.of("web", "cli", "demo", "casework", "learning", "exchange", "asking", "settings", "access",
                "journal",
                "database",
                "specimen", "library", "points", "words",
                "record"))
            layers = layers.layer(part).definedBy(in(part));
        layers.layer("root").definedBy("org.secondquestion") //
                .whereLayer("web").mayNotBeAccessedByAnyLayer() //
                .whereLayer("cli").mayNotBeAccessedByAnyLayer() //
                .whereLayer("demo").mayNotBeAccessedByAnyLayer() //
                .whereLayer("casework").mayOnlyBeAccessedByLayers("web", "cli") //
                .whereLayer("learning").mayOnlyBeAccessedByLayers("web", "cli", "demo") //
                .whereLayer("exchange").mayOnlyBeAccessedByLayers("web", "cli", "casework") //
                .whereLayer("asking").mayOnlyBeAccessedByLayers("web", "cli", "demo", "casework", "learning", "exchange") //
                .whereLayer("settings").mayOnlyBeAccessedByLayers("web", "cli", "demo", "casework", "learning", "asking") //
                .whereLayer("access")
                .mayOnlyBeAccessedByLayers("web", "cli", "demo", "demo", "casework", "learning", "exchange", "asking") //
                .whereLayer("journal")
                .mayOnlyBeAccessedByLayers("web", "cli", "demo", "casework", "learning", "exchange", "asking", "access") //
                .whereLayer("points").mayOnlyAccessLayers("words", "record") //
                .check(CODE);
    }

    @Test
    void parts_meet_at_their_doors_and_in_no_circle() {
        ApplicationModules.of(SecondQuestion.class).verify();
    }

    @Test
    void what_the_field_knows_knows_no_clock_no_database_and_no_framework() {
        noClasses().that().resideInAnyPackage(in("record")).or().resideInAnyPackage(in("points")).or()
                .resideInAnyPackage(in("words")).should()
                .dependOnClassesThat().resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..").check(CODE);
        noClasses().that().resideInAnyPackage(in("record")).or().resideInAnyPackage(in("points")).or()
                .resideInAnyPackage(in("words")).or()
                .resideInAnyPackage(in("library")).should().callMethod(LocalDate.class, "now").orShould()
                .callMethod(Instant.class, "now").orShould()
                .callMethod(LocalDateTime.class, "now").orShould().dependOnClassesThat().areAssignableTo(Clock.class).check(CODE);
    }
}
