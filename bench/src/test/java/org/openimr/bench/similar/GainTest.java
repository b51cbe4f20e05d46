package org.openimr.bench.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openimr.archive.PublishedId;

class GainTest {
    private static final Judgement JUDGED =
            new Judgement(item(0), Map.of(item(1), 2, item(2), 1, item(3), 1), Set.of());

    private static ItemKey item(int number) {
        return new ItemKey(new PublishedId("CM17-0000001"), number + 1);
    }

    @Test
    void the_best_order_gains_all_and_none_relevant_nothing() {
        assertThat(Gain.normalised(List.of(item(1), item(3), item(2)), JUDGED)).isEqualTo(1);
        assertThat(Gain.normalised(List.of(item(7)), JUDGED)).isZero();
        assertThat(Gain.normalised(List.of(), JUDGED)).isZero();
    }

    /** By hand: best 3 + 1/log2(3) + 1/2 = 4.1309; ranked 1 + 3/log2(3) = 2.8928. */
    @Test
    void a_later_place_gains_less() {
        assertThat(Gain.normalised(List.of(item(2), item(1)), JUDGED)).isCloseTo(0.7003, within(0.0001));
    }

    @Test
    void only_ten_places_count() {
        List<ItemKey> late = IntStream.concat(IntStream.range(10, 20), IntStream.of(1))
                .mapToObj(GainTest::item)
                .toList();
        assertThat(Gain.normalised(late, JUDGED)).isZero();
    }

    @Test
    void where_nothing_is_relevant_nothing_is_measured() {
        Judgement nothing = new Judgement(item(0), Map.of(), Set.of());
        assertThatThrownBy(() -> Gain.normalised(List.of(item(1)), nothing))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Judgement(item(0), Map.of(item(1), 3), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
