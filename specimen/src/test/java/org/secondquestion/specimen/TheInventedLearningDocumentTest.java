package org.secondquestion.specimen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

import org.secondquestion.library.DocumentReader;
import org.secondquestion.library.Reading;
import org.secondquestion.points.Theme;

import static org.assertj.core.api.Assertions.assertThat;

class TheInventedLearningDocumentTest {

    @Test
    void it_is_read_into_the_twelve_themes_with_something_left_to_settle() {
        var reading = DocumentReader.read(LearningFile.larkhythe().text().getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, read -> {
            var learning = read.learning();
            assertThat(learning.themes()).extracting(theme -> theme.id())
                    .containsExactlyElementsOf(Arrays.stream(Theme.values()).map(Theme::id).toList());
            assertThat(learning.countPoints()).isBetween(30, 50);
            assertThat(learning.doubts()).isNotEmpty().hasSizeLessThan(8);
        });
    }
}
