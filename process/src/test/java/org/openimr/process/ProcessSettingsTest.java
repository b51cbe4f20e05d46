package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openimr.law.Assumed;
import org.openimr.law.Grade;
import org.openimr.law.SettingsPrinter;
import org.openimr.law.SettingsText;
import org.openimr.law.SettingsText.Entry;
import org.openimr.process.penalties.Lateness;
import org.openimr.process.penalties.PenalizeLateRecords;
import org.openimr.process.penalties.Penalty;
import org.openimr.process.quality.SignOffCases;

/** Every value that no text fixes can be set, and shows that it was. */
class ProcessSettingsTest {
    private static final ProcessSettings DEFAULTS = ProcessSettings.defaults();

    static Stream<String> keys() {
        return DEFAULTS.all().stream().map(Assumed::key);
    }

    private static Assumed<?> setting(ProcessSettings settings, String key) {
        return settings.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_changed_value_is_taken_and_shows(String key) {
        Assumed<?> before = setting(DEFAULTS, key);
        String value = before.value() instanceof SignOffCases ? "all" : "3";
        ProcessSettings set = DEFAULTS.with(Map.of(key, value));
        Assumed<?> now = setting(set, key);
        assertThat(now.printed()).isIn(value, "$3").isNotEqualTo(before.printed());
        assertThat(now.isSet()).isTrue();
        assertThat(now.usual()).isEqualTo(before);
        assertThat(now.grade()).isGreaterThanOrEqualTo(Grade.DESIGN_CHOICE);
        assertThat(set.all()).filteredOn(Assumed::isSet).hasSize(1);
        assertThat(set.with(Map.of(key, before.printed()))).isEqualTo(DEFAULTS);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void a_value_that_cannot_be_read_is_refused_with_its_key(String key) {
        assertThatThrownBy(() -> DEFAULTS.with(Map.of(key, "soon")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The setting " + key + " is ")
                .hasMessageContaining("; \"soon\" is not.");
    }

    @Test
    void a_key_names_one_setting_and_its_subject() {
        assertThat(keys()).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-z]+(\\.[a-z0-9-]+)+"));
    }

    @Test
    void a_key_that_nobody_knows_is_refused() {
        assertThatThrownBy(() -> DEFAULTS.with(Map.of("deadlines.suport-days", "20")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the nearest is deadlines.support-days");
    }

    @Test
    void several_are_set_at_once_each_in_its_place() {
        ProcessSettings set = DEFAULTS.with(Map.of(
                "deadlines.support-days", "20",
                "fees.2026.regular", "400",
                "penalties.records-per-day", "600",
                "publication.confirmations", "3",
                "invoices.days-to-pay", "45"));
        assertThat(set.deadlines().supportDays().value()).isEqualTo(20);
        assertThat(set.confirmationsToPublish()).isEqualTo(3);
        assertThat(set.invoiceDays().value()).isEqualTo(45);
        assertThat(set.all()).filteredOn(Assumed::isSet).hasSize(5);
        assertThat(DEFAULTS.with(Map.of())).isEqualTo(DEFAULTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5"})
    void one_to_four_persons_confirm(String persons) {
        assertThatThrownBy(() -> DEFAULTS.with(Map.of("publication.confirmations", persons)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("publication.confirmations is a whole number from 1");
        assertThatThrownBy(() -> new ProcessSettings(
                        DEFAULTS.deadlines(),
                        DEFAULTS.fees(),
                        DEFAULTS.penalties(),
                        DEFAULTS.records(),
                        DEFAULTS.quality(),
                        DEFAULTS.confirmations().as(Integer.valueOf(persons)),
                        DEFAULTS.invoiceDays()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The setting publication.confirmations is a whole number from 1 to 4; \"" + persons
                        + "\" is not.");
        assertThat(DEFAULTS.with(Map.of("publication.confirmations", "4")).confirmationsToPublish())
                .isEqualTo(4);
    }

    @Test
    void an_invoice_asks_to_be_paid_within_a_year() {
        assertThat(DEFAULTS.with(Map.of("invoices.days-to-pay", "366"))
                        .invoiceDays()
                        .value())
                .isEqualTo(366);
        assertThatThrownBy(() -> DEFAULTS.with(Map.of("invoices.days-to-pay", "367")))
                .hasMessage("The setting invoices.days-to-pay is a whole number from 1 to 366; \"367\" is not.");
    }

    @Test
    void what_is_printed_is_a_file_of_the_same_settings() {
        ProcessSettings set = DEFAULTS.with(Map.of("deadlines.fee-days", "30", "penalties.delay-per-day", "250.50"));
        List<String> lines = SettingsPrinter.lines(set.all());
        assertThat(lines).allMatch(line -> line.length() <= 100);
        SettingsText read = SettingsText.of(String.join("\n", lines));
        assertThat(read.faults()).isEmpty();
        ProcessSettings again = DEFAULTS;
        for (Entry entry : read.entries()) again = again.with(Map.of(entry.key(), entry.value()));
        assertThat(again).isEqualTo(set);
        assertThat(read.entries()).hasSameSizeAs(set.all());
    }

    @Test
    void a_penalty_is_known_no_better_than_the_amounts_that_are_set() {
        Lateness late = Lateness.of(LocalDate.of(2026, 3, 17), LocalDate.of(2026, 3, 18));
        assertThat(new PenalizeLateRecords(DEFAULTS.penalties()).grade()).isEqualTo(Grade.SECONDARY);
        for (String key : List.of("penalties.records-per-day", "penalties.records-most")) {
            PenalizeLateRecords rule =
                    new PenalizeLateRecords(DEFAULTS.with(Map.of(key, "600")).penalties());
            assertThat(rule.grade()).isEqualTo(Grade.DESIGN_CHOICE);
            assertThat(rule.norm().grade()).isEqualTo(Grade.DESIGN_CHOICE);
            assertThat(((Penalty.Accrued) rule.penaltyFor(late)).grade()).isEqualTo(Grade.DESIGN_CHOICE);
        }
    }
}
