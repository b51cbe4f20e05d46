package org.openimr.server.pages.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Priority;
import org.openimr.law.Calendars;
import org.openimr.law.Deadline;
import org.openimr.law.ServiceMethod;
import org.openimr.process.clocks.FilingLimit;
import org.openimr.process.clocks.Limit;
import org.openimr.process.deadlines.Term;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.server.pages.PageLanguage;
import org.openimr.server.pages.WordsForTests;

/** The time to file explains itself in both languages with the same steps. */
class DeadlineSentencesTest {
    private static final long SEED = 20_260_302;
    private static final List<ServiceMethod> METHODS = List.of(ServiceMethod.values());

    private static List<String> in(PageLanguage language, Deadline deadline) {
        return new DeadlineSentences(WordsForTests.in(language)).of(deadline);
    }

    @Test
    void in_english_they_are_the_deadlines_own() {
        Random dice = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Deadline deadline = deadline(dice);
            assertThat(in(PageLanguage.ENGLISH, deadline).stream()
                            .map(sentence -> sentence.replace('’', '\''))
                            .toList())
                    .isEqualTo(deadline.sentences());
        }
    }

    @Test
    void in_spanish_no_english_word_is_left() {
        Random dice = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            Deadline deadline = deadline(dice);
            assertThat(in(PageLanguage.SPANISH, deadline))
                    .hasSameSizeAs(deadline.steps())
                    .allSatisfy(sentence -> assertThat(sentence)
                            .doesNotContainPattern("\\b(the|day|days|by|Day|observed|Saturday|Sunday|of|from)\\b"));
        }
    }

    @Test
    void a_letter_mailed_on_november_2_2016_is_told_step_by_step_in_spanish() {
        Deadline deadline = deadline(
                decision(LocalDate.of(2016, 11, 1), LocalDate.of(2016, 11, 2), ServiceMethod.MAIL_WITHIN_CALIFORNIA),
                new DisputedItem(1, "physical therapy", Optional.empty(), false));
        assertThat(in(PageLanguage.SPANISH, deadline))
                .containsExactly(
                        "El plazo corre desde la notificación de la decisión de revisión de utilización,"
                                + " 2 de noviembre de 2016, miércoles; ese día no se cuenta (Code Civ. Proc. 12).",
                        "30 días calendario después del 2 de noviembre de 2016, miércoles, es el 2 de diciembre de"
                                + " 2016, viernes (Code Civ. Proc. 12).",
                        "La notificación por correo añade 5 días calendario, hasta el 7 de diciembre de 2016,"
                                + " miércoles (Code Civ. Proc. 1013(a)).");
    }

    private static Deadline deadline(Random dice) {
        LocalDate decidedOn = LocalDate.of(2013, 1, 1).plusDays(dice.nextInt(8_000));
        ServiceMethod method = METHODS.get(dice.nextInt(METHODS.size()));
        UtilizationReviewDecision decision = dice.nextInt(8) == 0
                ? new UtilizationReviewDecision(decidedOn, Optional.empty(), true, false)
                : decision(decidedOn, decidedOn.plusDays(dice.nextInt(4)), method);
        assertThat(decidedOn).isBefore(Calendars.LAST_DAY);
        return deadline(decision, new DisputedItem(1, "a drug", Optional.empty(), dice.nextBoolean()));
    }

    private static Deadline deadline(UtilizationReviewDecision decision, DisputedItem item) {
        Application application = new Application(
                Priority.STANDARD,
                List.of(new Party(PartyRole.INJURED_WORKER, "Fictitious")),
                decision.decidedOn(),
                Optional.empty(),
                decision,
                List.of(item),
                true,
                false);
        if (FilingLimit.term(application, item) instanceof Term.Runs(Limit.ByDay(Deadline deadline), var _))
            return deadline;
        throw new AssertionError("the time to file runs");
    }

    private static UtilizationReviewDecision decision(LocalDate decidedOn, LocalDate servedOn, ServiceMethod method) {
        return new UtilizationReviewDecision(
                decidedOn, Optional.of(new UtilizationReviewDecision.Service(servedOn, method)), true, false);
    }
}
