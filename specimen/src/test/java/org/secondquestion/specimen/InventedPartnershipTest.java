package org.secondquestion.specimen;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.secondquestion.record.Child;
import org.secondquestion.record.Service;
import org.secondquestion.specimen.Staff.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InventedPartnershipTest {

    private static final Specimens SPECIMENS = Specimens.asOf(LocalDate.of(2026, 11, 23));
    private static final Partnership PARTNERSHIP = SPECIMENS.partnership();

    @Test
    void it_has_three_authorities_and_each_agency_works_in_one_of_them_or_in_all() {
        assertThat(PARTNERSHIP.authorities()).hasSize(3);
        assertThat(PARTNERSHIP.members()).extracting(Partnership.Member::area)
                .allMatch(area -> area.equals("all") || PARTNERSHIP.authorities().contains(area));
    }

    @Test
    void there_are_staff_in_every_role_and_of_the_services_that_meet_children() {
        assertThat(PARTNERSHIP.staff().stream().flatMap(one -> one.roles().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Role.values());
        assertThat(PARTNERSHIP.staff()).extracting(one -> one.agency().service()).contains(Service.SOCIAL_CARE,
                Service.HEALTH_VISITING, Service.SCHOOL_NURSING, Service.GP, Service.SCHOOL, Service.POLICE, Service.PROBATION,
                Service.DOMESTIC_ABUSE_SERVICE, Service.MENTAL_HEALTH);
    }

    @Test
    void user_names_are_used_once_and_supervisors_are_there_and_supervise() {
        assertThat(PARTNERSHIP.staff()).extracting(Staff::username).doesNotHaveDuplicates();
        assertThat(PARTNERSHIP.staff().stream().flatMap(one -> one.supervisor().stream()))
                .allSatisfy(name -> assertThat(PARTNERSHIP.find(name)).as(name)
                        .hasValueSatisfying(one -> assertThat(one.roles()).contains(Role.SUPERVISOR)));
    }

    @Test
    void staff_are_involved_with_children_of_the_families_and_each_child_written_about_has_somebody() {
        var children = SPECIMENS.children().map(Child::id).toList();
        assertThat(PARTNERSHIP.staff()).allSatisfy(one -> assertThat(children).containsAll(one.children()));
        assertThat(SPECIMENS.families()).allSatisfy(family -> assertThat(family.entries()).allSatisfy(
                entry -> assertThat(entry.about())
                        .anySatisfy(about -> assertThat(PARTNERSHIP.involvedWith(about.child())).isNotEmpty())));
        assertThat(PARTNERSHIP.staff())
                .filteredOn(one -> one.roles().contains(Role.ADMINISTRATOR) || one.roles().contains(Role.QUALITY_OFFICER))
                .allMatch(one -> one.children().isEmpty());
    }

    @Test
    void a_line_of_the_file_that_says_nothing_known_is_refused() {
        assertThatThrownBy(() -> PartnershipFile.read("partnership | Nowhere\ntown | Nowhere\n"))
                .hasMessageContaining("town | Nowhere");
        assertThatThrownBy(() -> PartnershipFile.read("agency | wizardry/Nowhere | all\n")).hasMessageContaining("wizardry");
        assertThatThrownBy(() -> PartnershipFile.read("staff | a.b | A. B | teacher | practitioner | school/Nowhere\n"))
                .hasMessageContaining("is not in the partnership");
    }
}
