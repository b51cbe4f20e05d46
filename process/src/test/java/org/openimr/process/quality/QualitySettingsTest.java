package org.openimr.process.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.determination.CaseNumber;
import org.openimr.law.Grade;

class QualitySettingsTest {
    private static final QualitySettings DEFAULTS = QualitySettings.defaults();
    private static final CaseNumber NUMBER = new CaseNumber("CM26-0000001");

    private static Sample drawn(Map<String, String> settings, Stratum... kinds) {
        return new Sampling(DEFAULTS.with(settings), Lottery.open()).draw(NUMBER, Set.of(kinds));
    }

    @Test
    void every_value_is_a_choice_of_ours() {
        assertThat(DEFAULTS.all())
                .hasSize(12)
                .allSatisfy(setting -> assertThat(setting.grade()).isEqualTo(Grade.DESIGN_CHOICE));
    }

    @Test
    void the_highest_rate_of_its_kinds_counts() {
        QualitySettings set =
                DEFAULTS.with(Map.of("quality.second-look.every", "1", "quality.second-look.urgent", "30"));
        assertThat(set.rate(EnumSet.of(Stratum.EVERY))).isEqualTo(1);
        assertThat(set.rate(EnumSet.of(Stratum.EVERY, Stratum.URGENT, Stratum.DRUG)))
                .isEqualTo(30);
        assertThat(set.rate(Set.of())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "quality.second-look.every, 101",
        "quality.second-look.every, -1",
        "quality.second-look.urgent, half",
        "quality.blind-review, 2.5",
        "quality.first-cases, 0",
        "quality.smallest-cell, 1001",
        "quality.sign-off, sometimes",
        "quality.sign-off, none urgent"
    })
    void a_value_that_cannot_be_is_refused_with_its_key(String key, String value) {
        assertThatThrownBy(() -> DEFAULTS.with(Map.of(key, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(key)
                .hasMessageContaining(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "all", "drawn", "drawn urgent overturned", "remanded released"})
    void a_sign_off_setting_is_printed_as_it_is_read(String value) {
        assertThat(SignOffCases.parse("quality.sign-off", value)).hasToString(value);
    }

    @Test
    void a_draft_is_drawn_by_its_kinds() {
        Map<String, String> urgentOnly = Map.of("quality.second-look.every", "0", "quality.second-look.urgent", "100");
        assertThat(drawn(urgentOnly, Stratum.EVERY).secondLook()).isFalse();
        assertThat(drawn(urgentOnly, Stratum.EVERY, Stratum.URGENT).secondLook())
                .isTrue();
    }

    @Test
    void what_a_release_brings_is_drawn_beforehand() {
        Sample sample = drawn(Map.of("quality.second-look.every", "0", "quality.sign-off", "released"), Stratum.EVERY);
        assertThat(sample.secondLook()).isFalse();
        assertThat(sample.secondLookIfReleased()).isTrue();
        assertThat(sample.signOff()).isFalse();
        assertThat(sample.signOffIfReleased()).isTrue();
    }

    @Test
    void the_director_signs_what_the_setting_names() {
        Map<String, String> none = Map.of("quality.second-look.every", "0", "quality.sign-off", "none");
        assertThat(drawn(none, Stratum.EVERY, Stratum.REMANDED).signOff()).isFalse();
        assertThat(drawn(Map.of("quality.sign-off", "all"), Stratum.EVERY).signOff())
                .isTrue();
        Map<String, String> drawn = Map.of("quality.second-look.every", "100", "quality.sign-off", "drawn");
        assertThat(drawn(drawn, Stratum.EVERY).signOff()).isTrue();
        Map<String, String> notDrawn = Map.of("quality.second-look.every", "0", "quality.sign-off", "drawn");
        assertThat(drawn(notDrawn, Stratum.EVERY).signOff()).isFalse();
        Map<String, String> overturned = Map.of("quality.sign-off", "overturned");
        assertThat(drawn(overturned, Stratum.EVERY, Stratum.OVERTURNED).signOff())
                .isTrue();
        assertThat(drawn(overturned, Stratum.EVERY).signOff()).isFalse();
    }

    @Test
    void what_was_drawn_for_an_earlier_draft_stays_drawn() {
        Sample earlier = new Sample(Set.of(Stratum.EVERY), true, true, true, true, true);
        Sample later = new Sample(Set.of(Stratum.URGENT), false, false, false, false, false);
        assertThat(later.and(earlier)).isEqualTo(new Sample(Set.of(Stratum.URGENT), true, true, true, true, true));
        assertThat(later.and(later)).isEqualTo(later);
    }
}
