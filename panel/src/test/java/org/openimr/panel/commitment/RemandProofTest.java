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
import static org.openimr.panel.commitment.Fictional.SAME_AGAIN;
import static org.openimr.panel.commitment.Fictional.SECOND;
import static org.openimr.panel.commitment.Fictional.WREN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemandProofTest {
    private static final Opening ONE = Opening.of(FIRST, SALT, KEY);
    private static final Opening OTHER = Opening.of(SECOND, OTHER_SALT, KEY);
    private static final RemandProof PROOF = RemandProof.of(ONE, OTHER);

    private static RemandVerdict verify(RemandProof proof) {
        return proof.verify(ONE.commitment(), OTHER.commitment());
    }

    @Test
    void another_reviewer_is_shown() {
        assertThat(verify(PROOF)).isEqualTo(new RemandVerdict.Different());
    }

    @Test
    void the_same_reviewer_is_shown_too() {
        Opening again = Opening.of(SAME_AGAIN, OTHER_SALT, KEY);
        assertThat(RemandProof.of(ONE, again).verify(ONE.commitment(), again.commitment()))
                .isEqualTo(new RemandVerdict.SameReviewer());
    }

    @Test
    void a_second_entry_in_the_register_is_no_second_person() {
        Assignment secondEntry = new Assignment(
                AFTER_REMAND, CASE, 1, Fictional.identity(9, WREN.number().value()), ATTESTATION, DAY);
        Opening again = Opening.of(secondEntry, OTHER_SALT, KEY);
        assertThat(RemandProof.of(ONE, again).verify(ONE.commitment(), again.commitment()))
                .isEqualTo(new RemandVerdict.SameReviewer());
    }

    @Test
    void under_another_key_or_in_another_chain_nothing_is_shown() {
        Opening otherKey = Opening.of(SAME_AGAIN, OTHER_SALT, new ChainKey("c1".repeat(32)));
        assertThat(RemandProof.of(ONE, otherKey).verify(ONE.commitment(), otherKey.commitment()))
                .isEqualTo(new RemandVerdict.NotOneChain());
        Assignment elsewhere = new Assignment(AFTER_REMAND, AFTER_REMAND, 1, WREN, ATTESTATION, DAY);
        Opening otherChain = Opening.of(elsewhere, OTHER_SALT, KEY);
        assertThat(RemandProof.of(ONE, otherChain).verify(ONE.commitment(), otherChain.commitment()))
                .isEqualTo(new RemandVerdict.NotOneChain());
    }

    @Test
    void each_changed_leaf_is_named() {
        for (int place = 0; place < PROOF.second().leaves().size(); place++) {
            ShownLeaf leaf = PROOF.second().leaves().get(place);
            List<ShownLeaf> leaves = new ArrayList<>(PROOF.second().leaves());
            leaves.set(place, new ShownLeaf(leaf.place(), leaf.value() + "0", leaf.salt(), leaf.path()));
            RemandProof changed = new RemandProof(PROOF.first(), new RemandProof.Side(leaves));
            assertThat(verify(changed)).isEqualTo(new RemandVerdict.Tampered(AFTER_REMAND, List.of(leaf.label())));
        }
    }

    @Test
    void a_tag_from_another_commitment_does_not_fit() {
        Opening invented = Opening.of(new Assignment(CASE, CASE, 1, HERON, ATTESTATION, DAY), SALT, KEY);
        List<ShownLeaf> leaves = new ArrayList<>(PROOF.first().leaves());
        leaves.set(3, invented.show("tag"));
        assertThat(verify(new RemandProof(new RemandProof.Side(leaves), PROOF.second())))
                .isEqualTo(new RemandVerdict.Tampered(CASE, List.of("tag")));
    }

    @Test
    void sides_in_the_wrong_order_are_swapped() {
        assertThat(PROOF.verify(OTHER.commitment(), ONE.commitment()))
                .isEqualTo(new RemandVerdict.Swapped(AFTER_REMAND, CASE));
    }

    @Test
    void nothing_of_the_reviewer_stands_in_the_proof() {
        assertThat(ProofText.print(PROOF))
                .doesNotContain(
                        WREN.number().value(),
                        HERON.number().value(),
                        WREN.reviewer().value().toString(),
                        HERON.reviewer().value().toString(),
                        SALT.hex(),
                        OTHER_SALT.hex(),
                        KEY.hex());
    }

    @Test
    void the_same_person_has_other_tags_in_other_chains() {
        Opening elsewhere =
                Opening.of(new Assignment(AFTER_REMAND, AFTER_REMAND, 1, WREN, ATTESTATION, DAY), OTHER_SALT, KEY);
        assertThat(elsewhere.show("tag").value()).isNotEqualTo(ONE.show("tag").value());
    }

    @Test
    void of_each_side_the_four_leaves_are_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RemandProof.Side(PROOF.first().leaves().subList(0, 3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShownLeaf(60, "x", SALT, List.of()));
    }
}
