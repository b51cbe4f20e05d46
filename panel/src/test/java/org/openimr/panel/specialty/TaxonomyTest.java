package org.openimr.panel.specialty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TaxonomyTest {
    private static final Field ANESTHESIOLOGY = new Field("Anesthesiology");
    private static final Field PAIN = new Field("Pain Medicine");
    private static final Field REHABILITATION = new Field("Physical Medicine and Rehabilitation");
    private static final Field SURGERY = new Field("Orthopaedic Surgery");
    private static final List<Field> ALL = List.of(ANESTHESIOLOGY, PAIN, REHABILITATION, SURGERY);
    private static final Taxonomy TAXONOMY = new Taxonomy(
            ALL,
            Map.of(PAIN, Set.of(ANESTHESIOLOGY, REHABILITATION)),
            List.of(Set.of(REHABILITATION, SURGERY)),
            Map.of("Orthopedic Surgery", SURGERY));

    @Test
    void a_field_is_found_by_its_name_however_it_is_written() {
        assertThat(TAXONOMY.find("physical medicine & rehabilitation")).contains(REHABILITATION);
        assertThat(TAXONOMY.find("Orthopédic  surgery")).contains(SURGERY);
        assertThat(TAXONOMY.find("Astrology")).isEmpty();
    }

    @Test
    void nearness_is_the_same_from_both_sides() {
        for (Field one : ALL) {
            for (Field other : ALL) {
                assertThat(TAXONOMY.nearness(one, other)).isEqualTo(TAXONOMY.nearness(other, one));
            }
        }
        assertThat(TAXONOMY.nearness(PAIN, PAIN)).isEqualTo(Nearness.SAME);
        assertThat(TAXONOMY.nearness(PAIN, ANESTHESIOLOGY)).isEqualTo(Nearness.WITHIN);
        assertThat(TAXONOMY.nearness(SURGERY, REHABILITATION)).isEqualTo(Nearness.NEAR);
        assertThat(TAXONOMY.nearness(SURGERY, PAIN)).isEqualTo(Nearness.FAR);
    }

    @Test
    void of_several_fields_the_nearest_counts() {
        assertThat(TAXONOMY.nearest(Set.of(SURGERY, PAIN), Set.of(ANESTHESIOLOGY)))
                .isEqualTo(Nearness.WITHIN);
        assertThat(TAXONOMY.nearest(Set.of(SURGERY), Set.of())).isEqualTo(Nearness.FAR);
    }

    @Test
    void a_name_that_means_two_fields_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Taxonomy(ALL, Map.of(), List.of(), Map.of("Pain-Medicine", SURGERY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Taxonomy(List.of(PAIN), Map.of(), List.of(), Map.of("Spine", SURGERY)));
    }
}
