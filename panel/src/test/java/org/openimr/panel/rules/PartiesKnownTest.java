package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.rules.Fictions.PARTIES;
import static org.openimr.panel.rules.Fictions.tied;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.ties.PartyId;

class PartiesKnownTest {
    private static final SeatRule KNOWN = new PartiesKnown();
    private static final Involved INSURER = new Involved(Involvement.INSURER, new PartyId("a fictional insurer"));

    private static List<Involved> without(Involvement as) {
        return PARTIES.stream().filter(involved -> involved.as() != as).toList();
    }

    private static String said(List<Involved> involved) {
        return KNOWN.check(tied(involved)).map(Objection::what).orElse("nothing");
    }

    @Passes(PartiesKnown.class)
    @Test
    void a_dispute_that_names_those_whom_every_dispute_has_passes_and_more_do_no_harm() {
        assertThat(said(PARTIES)).isEqualTo("nothing");
        assertThat(said(PARTIES.reversed())).isEqualTo("nothing");
        assertThat(said(Stream.concat(PARTIES.stream(), Stream.of(INSURER)).toList()))
                .isEqualTo("nothing");
    }

    @Passes(PartiesKnown.class)
    @Test
    void the_insurer_is_enough_without_a_claims_administrator() {
        List<Involved> insured = Stream.concat(without(Involvement.CLAIMS_ADMINISTRATOR).stream(), Stream.of(INSURER))
                .toList();
        assertThat(said(insured)).isEqualTo("nothing");
    }

    @Fails(PartiesKnown.class)
    @ParameterizedTest
    @CsvSource({
        "EMPLOYER, the employer",
        "CLAIMS_ADMINISTRATOR, the insurer or the claims administrator",
        "PHYSICIAN, the physician who asks for the treatment",
        "EMPLOYEE, the injured worker"
    })
    void one_who_is_not_named_is_missing(Involvement as, String printed) {
        assertThat(KNOWN.check(tied(without(as))))
                .contains(new Objection(
                        "The dispute does not name all whom every dispute has, so no tie to them can be found. Missing: "
                                + printed + ".",
                        "Enter who they are among those involved in the dispute, and look for ties again."));
    }

    @Fails(PartiesKnown.class)
    @Test
    void a_dispute_that_names_nobody_or_only_others_lacks_all_of_them_in_the_order_of_the_law() {
        List<Involved> others = List.of(
                new Involved(Involvement.MEDICAL_GROUP, new PartyId("a fictional group")),
                new Involved(Involvement.FAMILY_OF_EMPLOYEE, new PartyId("a fictional sister")));
        for (List<Involved> involved : List.of(List.<Involved>of(), others)) {
            assertThat(said(involved))
                    .endsWith("Missing: the employer, the insurer or the claims administrator, "
                            + "the physician who asks for the treatment, the injured worker.");
        }
    }

    @Test
    void who_names_nobody_passes_every_rule_on_ties_and_is_held_by_this_one_before_them() {
        List<SeatRule> failed = Assessment.of(SeatRules.beforeOffer(SeatRules.ALL), tied(List.of())).failed().stream()
                .map(Assessment.Line::rule)
                .toList();
        assertThat(failed).singleElement().isInstanceOf(PartiesKnown.class);
        List<? extends Class<?>> order =
                SeatRules.ALL.rules().stream().map(Object::getClass).toList();
        assertThat(order.indexOf(PartiesKnown.class))
                .isEqualTo(order.indexOf(NoPartInDispute.class) - 1)
                .isPositive();
    }
}
