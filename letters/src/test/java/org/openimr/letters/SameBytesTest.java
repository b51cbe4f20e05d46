package org.openimr.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SameBytesTest {
    @ParameterizedTest
    @EnumSource(names = {"ASSIGNMENT_EXPEDITED_1_SPANISH", "INELIGIBLE_6", "DETERMINATION_6"})
    void the_same_letter_gives_the_same_file_in_another_time_zone_and_language(Samples sample) {
        byte[] here = LetterPdf.render(sample.letter());
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            for (String other : List.of("Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                assertThat(LetterPdf.render(sample.letter())).isEqualTo(here);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_is_the_same_in_another_time_zone_and_language(Samples sample) {
        String here = LetterHtml.render(sample.letter());
        TimeZone zone = TimeZone.getDefault();
        Locale language = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(LetterHtml.render(sample.letter())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(language);
        }
    }

    @Test
    void letters_rendered_side_by_side_do_not_disturb_each_other() throws Exception {
        var samples = List.of(Samples.ELIGIBLE_1, Samples.INELIGIBLE_1, Samples.ASSIGNMENT_REGULAR_1);
        var alone = samples.stream().map(s -> LetterPdf.render(s.letter())).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            var work = Stream.generate(() -> samples)
                    .limit(6)
                    .flatMap(List::stream)
                    .<Callable<Boolean>>map(
                            s -> () -> Arrays.equals(LetterPdf.render(s.letter()), alone.get(samples.indexOf(s))))
                    .toList();
            for (var same : threads.invokeAll(work)) assertThat(same.get()).isTrue();
        }
    }

    @Test
    void one_word_changed_gives_another_file() {
        byte[] one = LetterPdf.render(Notices.ineligible(Language.ENGLISH, 1));
        byte[] two = LetterPdf.render(Notices.ineligible(Language.ENGLISH, 2));

        assertThat(one).isNotEqualTo(two);
    }
}
