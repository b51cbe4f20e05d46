package org.openimr.determination.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidelineFamiliesTest {
    @ParameterizedTest
    @CsvSource({
        "Chronic Pain Medical Treatment Guidelines, 2009, 2016-07-27, true",
        "Chronic Pain Medical Treatment, 2009, 2016-07-28, false",
        "Chronic Pain Medical Treatment, 2016, 2016-07-27, false",
        "Chronic Pain Medical Treatment, 2016, 2016-07-28, true",
        "Low Back Complaints, 2004, 2017-11-30, true",
        "Low Back Complaints, 2004, 2017-12-01, false",
        "Low Back Disorders, 2016, 2017-12-01, true",
        "Low Back Disorders, 2016, 2019-08-11, false",
        "Low Back Disorders, 2019, 2019-08-11, true",
        "'Forearm, Wrist and Hand Complaints', 2004, 2016-01-01, true",
        "Acupuncture Treatment Guidelines, 2007, 2016-01-01, true",
        "Acupuncture Treatment, 2007, 2018-06-01, true",
        "Postsurgical Treatment, 2009, 2009-07-17, false",
        "Postsurgical Treatment, 2009, 2018-06-01, true"
    })
    void a_version_governs_its_own_days(String title, int year, LocalDate day, boolean governs) {
        List<GuidelineInForce> versions = GuidelineFamilies.citedAs(title, year);
        assertThat(versions).isNotEmpty();
        assertThat(versions.stream().anyMatch(version -> version.governs(day))).isEqualTo(governs);
    }

    @Test
    void what_the_register_does_not_know_it_says_nothing_of() {
        assertThat(GuidelineFamilies.citedAs("Fictional Complaints", 2004)).isEmpty();
        assertThat(GuidelineFamilies.citedAs("Low Back Complaints", 1999)).isEmpty();
    }

    @Test
    void no_two_versions_of_one_title_govern_one_day() {
        for (GuidelineInForce one : GuidelineFamilies.every()) {
            assertThat(GuidelineFamilies.every().stream()
                            .filter(other -> other.title().equals(one.title())
                                    && other.services().overlaps(one.services())))
                    .as(one.title())
                    .containsExactly(one);
        }
    }
}
