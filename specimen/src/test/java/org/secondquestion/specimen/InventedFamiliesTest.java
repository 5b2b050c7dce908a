package org.secondquestion.specimen;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InventedFamiliesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void every_line_of_every_family_is_read() {
        assertThat(Specimens.asOf(DAY).families()).isNotEmpty()
                .allSatisfy(family -> assertThat(family.entries().size()).as(family.name()).isBetween(25, 80));
    }
}
