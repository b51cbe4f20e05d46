package org.openimr.server.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashTreeTest {
    /** The leaves of the test vectors of Certificate Transparency, and the roots over the first of them. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void it_is_the_tree_of_rfc_6962(int leaves, String root) {
        HashTree tree = new HashTree(0);
        LEAVES.stream().limit(leaves).map(HexFormat.of()::parseHex).forEach(tree::add);
        assertThat(tree.root()).isEqualTo(root);
        assertThat(tree.leaves()).isEqualTo(leaves);
    }

    @Test
    void for_every_size_its_root_is_that_of_the_definition() throws Exception {
        HashTree tree = new HashTree(0);
        for (int leaves = 1; leaves <= 130; leaves++) {
            tree.add(leaf(leaves));
            assertThat(tree.root())
                    .as("%d leaves", leaves)
                    .isEqualTo(HexFormat.of().formatHex(defined(1, leaves)));
            assertThat(HashTree.of(tree.tops()).root()).isEqualTo(tree.root());
        }
    }

    /** Section 2.1: the left half is the largest power of two that is smaller. */
    private static byte[] defined(int first, int leaves) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        if (leaves == 1) {
            digest.update((byte) 0);
            return digest.digest(leaf(first));
        }
        int left = Integer.highestOneBit(leaves - 1);
        digest.update((byte) 1);
        digest.update(defined(first, left));
        return digest.digest(defined(first + left, leaves - left));
    }

    @Test
    void what_was_added_from_a_leaf_on_makes_the_tree_before_it_the_grown_one() {
        for (int before = 0; before <= 40; before++) {
            for (int after = before + 1; after <= 70; after++) {
                HashTree old = grown(0, before);
                HashTree added = new HashTree(before);
                IntStream.range(before, after).forEach(i -> added.add(leaf(i)));
                assertThat(added.tops()).hasSizeLessThan(13);
                old.addAll(added.tops());
                assertThat(old.tops())
                        .as("%d to %d", before, after)
                        .isEqualTo(grown(0, after).tops());
            }
        }
    }

    @Test
    void a_part_that_cannot_stand_there_is_refused() {
        List<Subtree> pair = grown(0, 2).tops();
        assertThatThrownBy(() -> grown(0, 3).addAll(pair)).isInstanceOf(IllegalArgumentException.class);
        List<Subtree> twoSingles =
                List.of(grown(0, 1).tops().getFirst(), grown(0, 1).tops().getFirst());
        assertThatThrownBy(() -> HashTree.of(twoSingles)).isInstanceOf(IllegalArgumentException.class);
    }

    private static HashTree grown(int from, int to) {
        HashTree tree = new HashTree(from);
        IntStream.range(from, to).forEach(i -> tree.add(leaf(i)));
        return tree;
    }

    private static byte[] leaf(int number) {
        return ("leaf " + number).getBytes(StandardCharsets.UTF_8);
    }
}
