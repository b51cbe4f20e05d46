package org.openimr.panel.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashTreeTest {
    private static final int MOST = 70;

    private static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> new Hash("%064x".formatted(place + 1)))
                .toList();
    }

    @Test
    void the_path_of_every_leaf_leads_to_the_root() {
        for (int count : new int[] {1, 2, 3, 4, 5, 8, 9, 13, 16, 33, 60, 64, MOST}) {
            List<Hash> leaves = leaves(count);
            for (int place = 0; place < count; place++) {
                List<Hash> path = HashTree.path(leaves, place);
                assertThat(HashTree.root(leaves.get(place), place, count, path)).contains(HashTree.root(leaves));
            }
        }
    }

    @Test
    void at_another_place_it_leads_elsewhere_or_nowhere() {
        List<Hash> leaves = leaves(MOST);
        Hash root = HashTree.root(leaves);
        for (int place = 0; place < MOST; place++) {
            List<Hash> path = HashTree.path(leaves, 3);
            assertThat(HashTree.root(leaves.get(3), place, MOST, path).equals(Optional.of(root)))
                    .isEqualTo(place == 3);
        }
    }

    @Test
    void a_path_too_long_or_too_short_leads_nowhere() {
        List<Hash> leaves = leaves(MOST);
        List<Hash> path = HashTree.path(leaves, 5);
        List<Hash> longer = new ArrayList<>(path);
        longer.add(leaves.getFirst());
        assertThat(HashTree.root(leaves.get(5), 5, MOST, longer)).isEmpty();
        assertThat(HashTree.root(leaves.get(5), 5, MOST, path.subList(1, path.size())))
                .isEmpty();
    }

    @Test
    void the_root_depends_on_every_leaf_on_their_order_and_their_number() {
        List<Hash> leaves = leaves(MOST);
        for (int place = 0; place + 1 < MOST; place++) {
            List<Hash> changed = new ArrayList<>(leaves);
            changed.set(place, leaves.get(place + 1));
            changed.set(place + 1, leaves.get(place));
            assertThat(HashTree.root(changed)).isNotEqualTo(HashTree.root(leaves));
        }
        assertThat(HashTree.root(leaves(MOST - 1))).isNotEqualTo(HashTree.root(leaves));
    }
}
