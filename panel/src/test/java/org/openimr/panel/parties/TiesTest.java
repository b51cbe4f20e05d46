package org.openimr.panel.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.parties.PartyDecision.accepted;
import static org.openimr.panel.parties.PartyDecision.refused;
import static org.openimr.panel.parties.PartyFictions.CLINIC;
import static org.openimr.panel.parties.PartyFictions.DAY;
import static org.openimr.panel.parties.PartyFictions.INSURER;
import static org.openimr.panel.parties.PartyFictions.REVIEWER;
import static org.openimr.panel.parties.PartyFictions.WORKS;
import static org.openimr.panel.parties.PartyFictions.WREN;
import static org.openimr.panel.parties.PartyFictions.enter;
import static org.openimr.panel.parties.PartyFictions.three;
import static org.openimr.panel.parties.PartyFictions.tie;
import static org.openimr.panel.parties.PartyFictions.works;
import static org.openimr.panel.register.RegisterFictions.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.parties.PartyCommand.EndTie;
import org.openimr.panel.parties.PartyCommand.EnterTie;
import org.openimr.panel.parties.PartyCommand.WithdrawTie;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

class TiesTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final PartyId NOBODY = new PartyId("party:nobody");
    private static final TieId OTHER = tie("other");

    @Test
    void a_tie_is_kept_with_the_party_that_it_is_from() {
        Tie tie = new Tie(
                WREN,
                Tie.Kind.EMPLOYED_BY,
                CLINIC,
                During.since(FIRST),
                Optional.of(new BigDecimal("0.25")),
                "the clinic's list of staff");
        assertThat(three().when(DAY, works()))
                .isEqualTo(accepted(new PartyEvent.TieEntered(at(DAY), "clerk-1", WORKS, tie)));
        PartySpec spec = three().given(DAY, works());
        assertThat(spec.book().ties()).containsExactly(tie);
        assertThat(spec.book().file(WREN).orElseThrow().ties())
                .containsExactly(new KeptTie(WORKS, tie, Optional.empty()));
        assertThat(spec.book().tiesOf(CLINIC)).hasSize(1);
    }

    @Test
    void a_tie_may_name_a_reviewer_and_nobody_who_is_not_known() {
        PartySpec spec = three().given(DAY, enter(WORKS, REVIEWER, Tie.Kind.EMPLOYED_BY, CLINIC));
        assertThat(spec.book().file(REVIEWER).orElseThrow().party()).isEmpty();
        assertThat(spec.book().parties()).hasSize(3);
        assertThat(three().when(DAY, enter(WORKS, NOBODY, Tie.Kind.EMPLOYED_BY, CLINIC)))
                .isEqualTo(refused(new PartyRefusal.UnknownParty(NOBODY)));
        assertThat(three().when(DAY, enter(WORKS, WREN, Tie.Kind.EMPLOYED_BY, NOBODY)))
                .isEqualTo(refused(new PartyRefusal.UnknownParty(NOBODY)));
    }

    @Test
    void nobody_is_tied_to_himself() {
        assertThat(three().when(DAY, enter(WORKS, CLINIC, Tie.Kind.OWNER, CLINIC)))
                .isEqualTo(refused(new PartyRefusal.TieToItself(CLINIC)));
    }

    @Test
    void a_kind_that_does_not_fit_the_two_is_refused() {
        assertThat(three().when(DAY, enter(WORKS, CLINIC, Tie.Kind.EMPLOYED_BY, WREN)))
                .isEqualTo(refused(new PartyRefusal.KindDoesNotFit(Tie.Kind.EMPLOYED_BY)));
        assertThat(three().when(DAY, enter(WORKS, WREN, Tie.Kind.SPOUSE, CLINIC)))
                .isEqualTo(refused(new PartyRefusal.KindDoesNotFit(Tie.Kind.SPOUSE)));
        assertThat(three().when(DAY, enter(WORKS, INSURER, Tie.Kind.OWNER, WREN)))
                .isEqualTo(refused(new PartyRefusal.KindDoesNotFit(Tie.Kind.OWNER)));
        assertThat(three().when(DAY, enter(WORKS, WREN, Tie.Kind.SPOUSE, REVIEWER)))
                .isInstanceOf(PartyDecision.Accepted.class);
        assertThat(three().when(DAY, enter(WORKS, INSURER, Tie.Kind.PAID_BY, WREN)))
                .isInstanceOf(PartyDecision.Accepted.class);
    }

    @Test
    void it_may_end_on_the_day_on_which_it_begins_and_not_before() {
        assertThat(three().when(DAY, employed(Optional.of(FIRST), Optional.of("0.25"), "a list")))
                .isInstanceOf(PartyDecision.Accepted.class);
        assertThat(three().when(DAY, employed(Optional.of(FIRST.minusDays(1)), Optional.of("0.25"), "a list")))
                .isEqualTo(refused(new PartyRefusal.EndsBeforeItBegins(FIRST, FIRST.minusDays(1))));
    }

    @Test
    void a_share_is_from_none_to_all_of_the_income() {
        for (String share : new String[] {"0", "1", "1.00"})
            assertThat(three().when(DAY, employed(Optional.empty(), Optional.of(share), "a list")))
                    .isInstanceOf(PartyDecision.Accepted.class);
        for (String share : new String[] {"-0.01", "1.01"})
            assertThat(three().when(DAY, employed(Optional.empty(), Optional.of(share), "a list")))
                    .isEqualTo(refused(new PartyRefusal.ImpossibleShare(new BigDecimal(share))));
    }

    @Test
    void a_tie_has_a_source_and_an_identifier_of_its_own() {
        assertThat(three().when(DAY, employed(Optional.empty(), Optional.empty(), " ")))
                .isEqualTo(refused(new PartyRefusal.SourceMissing()));
        assertThat(three().given(DAY, works()).when(DAY, enter(WORKS, REVIEWER, Tie.Kind.OWNER, CLINIC)))
                .isEqualTo(refused(new PartyRefusal.TieIdTaken(WORKS)));
    }

    @Test
    void the_same_tie_is_not_entered_twice_for_any_day() {
        PartySpec spec = three().given(DAY, works()).given(DAY, new EndTie(WORKS, FIRST.plusDays(9), "a letter"));
        assertThat(spec.when(DAY, other(FIRST.plusDays(9))))
                .isEqualTo(
                        refused(new PartyRefusal.SameTie(spec.book().tie(WORKS).orElseThrow())));
        assertThat(spec.when(DAY, other(FIRST.plusDays(10)))).isInstanceOf(PartyDecision.Accepted.class);
        assertThat(spec.when(DAY, enter(OTHER, WREN, Tie.Kind.CONTRACTOR_OF, CLINIC)))
                .isInstanceOf(PartyDecision.Accepted.class);
    }

    @Test
    void one_that_holds_of_both_alike_is_the_same_from_either_end() {
        PartySpec spec = three().given(DAY, enter(WORKS, WREN, Tie.Kind.SPOUSE, REVIEWER));
        assertThat(spec.when(DAY, enter(OTHER, REVIEWER, Tie.Kind.SPOUSE, WREN)))
                .isEqualTo(
                        refused(new PartyRefusal.SameTie(spec.book().tie(WORKS).orElseThrow())));
        assertThat(spec.when(DAY, enter(OTHER, REVIEWER, Tie.Kind.PARENT, WREN)))
                .isInstanceOf(PartyDecision.Accepted.class);
        PartySpec parent = three().given(DAY, enter(WORKS, WREN, Tie.Kind.PARENT, REVIEWER));
        assertThat(parent.when(DAY, enter(OTHER, REVIEWER, Tie.Kind.PARENT, WREN)))
                .isInstanceOf(PartyDecision.Accepted.class);
    }

    @Test
    void a_tie_ends_on_a_day_and_the_end_can_be_put_earlier() {
        PartySpec spec = three().given(DAY, works());
        assertThat(spec.when(DAY, new EndTie(WORKS, FIRST, "a letter")))
                .isEqualTo(accepted(new PartyEvent.TieEnded(WREN, at(DAY), "clerk-1", WORKS, FIRST, "a letter")));
        assertThat(spec.when(DAY, new EndTie(WORKS, FIRST.minusDays(1), "a letter")))
                .isEqualTo(refused(new PartyRefusal.EndsBeforeItBegins(FIRST, FIRST.minusDays(1))));
        assertThat(spec.when(DAY, new EndTie(WORKS, FIRST, ""))).isEqualTo(refused(new PartyRefusal.SourceMissing()));
        assertThat(spec.when(DAY, new EndTie(OTHER, FIRST, "a letter")))
                .isEqualTo(refused(new PartyRefusal.UnknownTie(OTHER)));

        spec.given(DAY, new EndTie(WORKS, DAY, "a letter"));
        assertThat(spec.book().ties().getFirst().when()).isEqualTo(During.between(FIRST, DAY));
        assertThat(spec.when(DAY, new EndTie(WORKS, DAY, "a letter")))
                .isEqualTo(refused(new PartyRefusal.EndedAlready(DAY)));
        assertThat(spec.when(DAY, new EndTie(WORKS, DAY.minusDays(1), "a letter")))
                .isInstanceOf(PartyDecision.Accepted.class);
    }

    @Test
    void of_several_ties_of_a_party_the_one_that_is_named_ends() {
        PartySpec spec = three().given(DAY, works())
                .given(DAY, enter(OTHER, WREN, Tie.Kind.OWNER, CLINIC))
                .given(DAY, new EndTie(OTHER, DAY, "a letter"));
        assertThat(spec.book().tie(WORKS).orElseThrow().tie().when().last()).isEmpty();
        assertThat(spec.book().tie(OTHER).orElseThrow().tie().when().last()).contains(DAY);
        assertThat(spec.book().history(OTHER)).hasSize(2);
        assertThat(spec.book().history(WORKS)).hasSize(1);
    }

    @Test
    void a_tie_entered_by_mistake_is_withdrawn_and_counts_no_more() {
        PartySpec spec = three().given(DAY, works());
        assertThat(spec.when(DAY, new WithdrawTie(WORKS, " "))).isEqualTo(refused(new PartyRefusal.ReasonMissing()));
        assertThat(spec.when(DAY, new WithdrawTie(OTHER, "a namesake")))
                .isEqualTo(refused(new PartyRefusal.UnknownTie(OTHER)));

        spec.given(DAY, new WithdrawTie(WORKS, "a namesake"));
        assertThat(spec.book().ties()).isEmpty();
        assertThat(spec.book().tiesOf(WREN)).hasSize(1);
        assertThat(spec.when(DAY, new WithdrawTie(WORKS, "again")))
                .isEqualTo(refused(new PartyRefusal.Withdrawn("a namesake")));
        assertThat(spec.when(DAY, new EndTie(WORKS, DAY, "a letter")))
                .isEqualTo(refused(new PartyRefusal.Withdrawn("a namesake")));
        assertThat(spec.when(DAY, enter(OTHER, WREN, Tie.Kind.EMPLOYED_BY, CLINIC)))
                .isInstanceOf(PartyDecision.Accepted.class);
    }

    private static EnterTie employed(Optional<LocalDate> last, Optional<String> share, String source) {
        return new EnterTie(
                WORKS,
                WREN,
                Tie.Kind.EMPLOYED_BY,
                CLINIC,
                Optional.of(FIRST),
                last,
                share.map(BigDecimal::new),
                source);
    }

    private static EnterTie other(LocalDate first) {
        return new EnterTie(
                OTHER,
                WREN,
                Tie.Kind.EMPLOYED_BY,
                CLINIC,
                Optional.of(first),
                Optional.empty(),
                Optional.empty(),
                "a list");
    }
}
