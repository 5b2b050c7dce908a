package org.secondquestion.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TakingThePartnershipsTermsTest {

    @TempDir
    Path directory;

    @Test
    void terms_of_the_file_are_read_beside_those_of_the_product() throws IOException {
        var more = new PartnershipTerms(file("[sign: hungry]\nfamished as a wolf\nyes: He was famished as a wolf.\n")).lexicon()
                .terms();
        assertThat(more).hasSize(new PartnershipTerms("").lexicon().terms().size() + 1);
    }

    @Test
    void a_term_that_cannot_be_taken_refuses_the_whole_file() throws IOException {
        var bad = file("[sign: hungry]\nfamished as a wolf\nyes: He was famished as a bear.\n\n[sgin: hungry]\nravenous\n");
        assertThatThrownBy(() -> new PartnershipTerms(bad)).isInstanceOf(SettingsRefused.class)
                .hasMessageContaining("The partnership's terms in").hasMessageContaining("nothing of them was")
                .hasMessageContaining("own.terms").hasMessageContaining("famished as a bear");
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> PartnershipTerms.check(directory.resolve("nowhere.terms")))
                .isInstanceOf(SettingsRefused.class).hasMessageContaining("cannot be read");
    }

    private String file(String text) throws IOException {
        return Files.writeString(directory.resolve("own.terms"), text).toString();
    }
}
