package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.register.RegisterDecision.refused;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.QUILL;
import static org.openimr.panel.register.RegisterFictions.enrolled;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.register.AvailabilityCommand.CancelAbsence;
import org.openimr.panel.register.AvailabilityCommand.PlanAbsence;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.AvailabilityCommand.SetLanguages;

class AvailabilityTest {
    private static final LocalDate JULY_1 = LocalDate.of(2031, 7, 1);
    private static final LocalDate JULY_9 = LocalDate.of(2031, 7, 9);
    private static final During JULY = During.between(JULY_1, JULY_9);

    @Test
    void a_capacity_is_set_once() {
        RegisterSpec spec = enrolled().given(ENROLLED, new SetCapacity(QUILL, new Capacity(4, 2)));
        assertThat(spec.quill().capacity()).isEqualTo(new Capacity(4, 2));
        assertThat(spec.when(ENROLLED, new SetCapacity(QUILL, new Capacity(4, 2))))
                .isEqualTo(refused(new RegisterRefusal.NothingChanged()));
    }

    @Test
    void absences_do_not_overlap() {
        RegisterSpec spec = enrolled().given(ENROLLED, new PlanAbsence(QUILL, JULY));
        During fromLastDay = During.since(JULY_9);
        assertThat(spec.when(ENROLLED, new PlanAbsence(QUILL, fromLastDay)))
                .isEqualTo(refused(new RegisterRefusal.AbsenceOverlaps(fromLastDay, JULY)));
        spec.given(ENROLLED, new PlanAbsence(QUILL, During.since(JULY_9.plusDays(1))));
        assertThat(spec.quill().absences()).containsExactly(JULY, During.since(JULY_9.plusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PlanAbsence(QUILL, During.always()));
    }

    @Test
    void an_absence_is_taken_back_as_it_was_planned_and_stays_in_the_history() {
        RegisterSpec spec = enrolled().given(ENROLLED, new PlanAbsence(QUILL, JULY));
        During shorter = During.between(JULY_1, JULY_1);
        assertThat(spec.when(ENROLLED, new CancelAbsence(QUILL, shorter)))
                .isEqualTo(refused(new RegisterRefusal.NoSuchAbsence(shorter)));
        During august = During.since(LocalDate.of(2031, 8, 1));
        spec.given(ENROLLED, new PlanAbsence(QUILL, august)).given(ENROLLED, new CancelAbsence(QUILL, JULY));
        assertThat(spec.quill().absences()).containsExactly(august);
        assertThat(spec.quill().history()).hasSize(4);
    }

    @Test
    void languages_are_named_by_their_tags() {
        RegisterSpec spec = enrolled().given(ENROLLED, new SetLanguages(QUILL, Set.of("en", "zh-Hant")));
        assertThat(spec.quill().languages()).containsExactlyInAnyOrder("en", "zh-Hant");
        assertThat(spec.when(ENROLLED, new SetLanguages(QUILL, Set.of("zh-Hant", "en"))))
                .isEqualTo(refused(new RegisterRefusal.NothingChanged()));
        assertThat(spec.when(ENROLLED, new SetLanguages(QUILL, Set.of("en", "Spanish!"))))
                .isEqualTo(refused(new RegisterRefusal.NotALanguage("Spanish!")));
        assertThat(spec.when(ENROLLED, new SetLanguages(QUILL, Set.of("en", "x-ours"))))
                .isEqualTo(refused(new RegisterRefusal.NotALanguage("x-ours")));
        assertThat(spec.when(ENROLLED, new SetLanguages(QUILL, Set.of(""))))
                .isEqualTo(refused(new RegisterRefusal.NotALanguage("")));
    }
}
