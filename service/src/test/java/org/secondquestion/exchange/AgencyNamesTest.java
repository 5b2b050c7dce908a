package org.secondquestion.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.secondquestion.record.Service;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"CSC | social care", "Children's Social Care | social care",
            "Children\u2019s Services | social care",
            "Quillmere Children's Social Care | social care/Quillmere Children's Social Care", "Health Visitor | health visiting",
            "0-19 | health visiting", "0\u201319 team | health visiting",
            "Yew Tree Primary School | school/Yew Tree Primary School",
            "Met Police | police", "Wessex Constabulary | police/Wessex Constabulary", "CAMHS | mental health", "A&E | hospital",
            "A & E | hospital", "GP surgery | gp", "Oak GP Surgery | gp/Oak GP Surgery", "School Nurse | school nursing",
            "Adult Social Care | adult social care", "Housing | housing", "IDVA | domestic abuse service", "YOT | youth justice",
            "Dental practice | dentist", "Virtual School | education", "Day nursery | nursery",
            "Community Paediatrician | paediatrics",
            "Quillmere General Hospital | hospital/Quillmere General Hospital",
            "Community Mental Health Team | adult mental health"})
    void a_service_is_known_by_its_everyday_names(String cell, String agency) {
        assertThat(AgencyNames.read(cell)).hasToString(agency);
    }

    @Test
    void a_name_nobody_knows_is_other_and_kept() {
        assertThat(AgencyNames.read("Quillmere Trapeze Group")).hasToString("other/Quillmere Trapeze Group");
        assertThat(AgencyNames.read("")).hasToString("other");
    }

    @Test
    void a_name_with_signs_that_the_notation_needs_is_written_without_them() {
        assertThat(AgencyNames.read("Oak Primary School, Quillmere | north"))
                .hasToString("school/Oak Primary School Quillmere north");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mother | mother", "mum (Jo Invented) | mother/Jo Invented",
            "MGM - grandmother | relative",
            "Foster carer | carer", "The child | child", "Neighbour | friend or neighbour", "anonymous | anonymous",
            "Oak Primary School | other agency/Oak Primary School", "Father: Lee Invented | father/Lee Invented"})
    void whose_word_it_is_is_known_by_everyday_names(String cell, String teller) {
        assertThat(Teller.read(cell)).get().hasToString(teller);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Jo Invented, Health Visitor | HEALTH_VISITING", "Jo Invented (CAMHS) | MENTAL_HEALTH",
            "Police | POLICE", "Health Visitor Jo Invented | HEALTH_VISITING"})
    void a_service_is_known_beside_a_persons_name(String author, Service service) {
        assertThat(AgencyNames.serviceBeside(author)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ed Invented", "A. Ward", "J. Church", "Jo Invented", ""})
    void a_persons_name_is_no_service(String author) {
        assertThat(AgencyNames.serviceBeside(author)).isEmpty();
    }

    @Test
    void a_teller_nobody_knows_is_not_guessed() {
        assertThat(Teller.read("Jo Invented")).isEmpty();
        assertThat(Teller.read("")).isEmpty();
    }
}
