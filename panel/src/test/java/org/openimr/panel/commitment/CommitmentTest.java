package org.openimr.panel.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.commitment.Fictional.AFTER_REMAND;
import static org.openimr.panel.commitment.Fictional.ATTESTATION;
import static org.openimr.panel.commitment.Fictional.CASE;
import static org.openimr.panel.commitment.Fictional.DAY;
import static org.openimr.panel.commitment.Fictional.FIRST;
import static org.openimr.panel.commitment.Fictional.HERON;
import static org.openimr.panel.commitment.Fictional.KEY;
import static org.openimr.panel.commitment.Fictional.OTHER_SALT;
import static org.openimr.panel.commitment.Fictional.SALT;
import static org.openimr.panel.commitment.Fictional.SECOND;
import static org.openimr.panel.commitment.Fictional.WREN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.Tie;

class CommitmentTest {
    private static final Opening OPENING = Opening.of(FIRST, SALT, KEY);
    private static final Commitment COMMITMENT = OPENING.commitment();

    /** What the opening says when it claims another assignment, and keeps the leaves. */
    private static OpeningVerdict claiming(Assignment other) {
        return COMMITMENT.verify(new Opening(other, SALT, KEY, OPENING.leaves()));
    }

    private static OpeningVerdict tampered(String... with) {
        return new OpeningVerdict.Tampered(List.of(with));
    }

    @Test
    void its_own_opening_opens_it() {
        assertThat(COMMITMENT.verify(OPENING)).isEqualTo(new OpeningVerdict.Opens(FIRST));
    }

    @Test
    void each_changed_field_is_named() {
        assertThat(claiming(new Assignment(AFTER_REMAND, CASE, 1, WREN, ATTESTATION, DAY)))
                .isEqualTo(tampered("case"));
        assertThat(claiming(new Assignment(CASE, AFTER_REMAND, 1, WREN, ATTESTATION, DAY)))
                .isEqualTo(tampered("chain", "tag"));
        assertThat(claiming(new Assignment(CASE, CASE, 2, WREN, ATTESTATION, DAY)))
                .isEqualTo(tampered("seat"));
        assertThat(claiming(new Assignment(CASE, CASE, 1, WREN, ATTESTATION, DAY.plusDays(1))))
                .isEqualTo(tampered("day"));
        assertThat(claiming(new Assignment(CASE, CASE, 1, HERON, ATTESTATION, DAY)))
                .isEqualTo(tampered("tag", "npi", "reviewer"));
        assertThat(claiming(with(new Attestation(Instant.parse("2033-05-02T16:20:01Z"), ATTESTATION.answers()))))
                .isEqualTo(tampered("signed-at"));
        assertThat(COMMITMENT.verify(new Opening(FIRST, OTHER_SALT, KEY, OPENING.leaves())))
                .isEqualTo(tampered("salt"));
        assertThat(COMMITMENT.verify(new Opening(FIRST, SALT, new ChainKey("c1".repeat(32)), OPENING.leaves())))
                .isEqualTo(tampered("chain-key", "tag"));
    }

    private static Assignment with(Attestation attestation) {
        return new Assignment(CASE, CASE, 1, WREN, attestation, DAY);
    }

    @Test
    void each_changed_line_of_the_attestation_is_named() {
        for (Tie.Nature nature : List.of(Tie.Nature.FAMILIAL, Tie.Nature.FINANCIAL, Tie.Nature.PROFESSIONAL)) {
            for (Involvement party : Involvement.values()) {
                Attestation.Line line = new Attestation.Line(nature, party);
                Map<Attestation.Line, Attestation.Answer> answers = new HashMap<>(ATTESTATION.answers());
                answers.merge(
                        line,
                        Attestation.Answer.NO_TIE,
                        (was, _) -> was == Attestation.Answer.TIE ? Attestation.Answer.NO_TIE : Attestation.Answer.TIE);
                assertThat(claiming(with(new Attestation(ATTESTATION.signedAt(), answers))))
                        .isEqualTo(tampered(nature + "." + party));
            }
        }
    }

    @Test
    void a_line_that_was_not_answered_is_no_answer() {
        Map<Attestation.Line, Attestation.Answer> answers = new HashMap<>(ATTESTATION.answers());
        answers.remove(Fictional.line(Tie.Nature.FAMILIAL, Involvement.EMPLOYER));
        assertThat(claiming(with(new Attestation(ATTESTATION.signedAt(), answers))))
                .isEqualTo(tampered("FAMILIAL.EMPLOYER"));
    }

    @Test
    void the_opening_of_another_case_is_known_as_such() {
        assertThat(COMMITMENT.verify(Opening.of(SECOND, OTHER_SALT, KEY)))
                .isEqualTo(new OpeningVerdict.Swapped(AFTER_REMAND, 1));
        Commitment mislabelled = new Commitment(AFTER_REMAND, 1, COMMITMENT.root());
        assertThat(mislabelled.verify(OPENING)).isEqualTo(new OpeningVerdict.Swapped(CASE, 1));
        Commitment otherSeat = new Commitment(CASE, 2, COMMITMENT.root());
        assertThat(otherSeat.verify(OPENING)).isEqualTo(new OpeningVerdict.Swapped(CASE, 1));
    }

    @Test
    void an_opening_made_anew_does_not_open() {
        Assignment invented = new Assignment(CASE, CASE, 1, HERON, ATTESTATION, DAY);
        assertThat(COMMITMENT.verify(Opening.of(invented, SALT, KEY))).isEqualTo(tampered(OpeningVerdict.MADE_ANEW));
    }

    @Test
    void the_hash_of_a_leaf_cannot_be_exchanged_either() {
        List<Hash> leaves = new ArrayList<>(OPENING.leaves());
        Collections.swap(leaves, 4, 5);
        assertThat(COMMITMENT.verify(new Opening(FIRST, SALT, KEY, leaves))).isEqualTo(tampered("seat", "day"));
    }

    @Test
    void with_another_salt_the_same_assignment_has_no_leaf_in_common() {
        List<Hash> other = Opening.of(FIRST, OTHER_SALT, KEY).leaves();
        assertThat(other).doesNotContainAnyElementsOf(OPENING.leaves());
        assertThat(Stream.concat(other.stream(), OPENING.leaves().stream())).doesNotHaveDuplicates();
    }

    @Test
    void version_1_has_a_place_for_every_party_of_today() {
        assertThat(Leaves.LABELS).hasSize(60).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Involvement.values()).map(party -> "FINANCIAL." + party))
                .allMatch(Leaves.LABELS::contains);
    }

    @Test
    void secrets_are_not_printed_by_accident() {
        assertThat(OPENING.toString()).doesNotContain(SALT.hex(), KEY.hex());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Salt("5A".repeat(32)))
                .withMessageNotContaining("5A");
        assertThatIllegalArgumentException().isThrownBy(() -> new ChainKey("c0".repeat(31)));
    }

    @Test
    void the_last_seat_and_the_last_year_can_be_committed_to() {
        Assignment last = new Assignment(CASE, CASE, 99, WREN, ATTESTATION, DAY.withYear(9999));
        assertThat(last.seat()).isEqualTo(99);
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignment(CASE, CASE, 100, WREN, ATTESTATION, DAY));
        assertThat(SALT).hasToString("a salt");
        assertThat(KEY).hasToString("a chain key");
        assertThat(COMMITMENT.root()).hasToString(COMMITMENT.root().hex());
    }

    @Test
    void what_could_mean_two_things_is_not_committed_to() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Identity(WREN.reviewer(), new RegisterNumber(RegisterNumber.Kind.LICENSE, "CAG0000001")));
        assertThatIllegalArgumentException().isThrownBy(() -> Fictional.identity(3, "123456789"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assignment(new CaseReference("CM33\nseat 2"), CASE, 1, WREN, ATTESTATION, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Assignment(CASE, CASE, 0, WREN, ATTESTATION, DAY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assignment(CASE, CASE, 1, WREN, ATTESTATION, DAY.withYear(10_000)));
    }
}
