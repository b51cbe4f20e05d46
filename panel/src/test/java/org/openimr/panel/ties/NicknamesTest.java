package org.openimr.panel.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicknamesTest {
    @Test
    void a_short_name_is_one_for_each_that_it_is_short_for_and_these_are_not_one() {
        Nicknames nicknames = Nicknames.of("# ours\n\nchristine: Chris\nchristopher: Chris, Kit\n");
        assertThat(nicknames.areVariants("chris", "christine")).isTrue();
        assertThat(nicknames.areVariants("kit", "chris")).isTrue();
        assertThat(nicknames.areVariants("christine", "christopher")).isFalse();
        assertThat(nicknames.areVariants("kit", "christine")).isFalse();
        assertThat(nicknames.areVariants("nobody", "nobody")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"robert bob", ": bob", "robert:", "robert james: bob"})
    void a_line_that_is_none_is_refused_with_its_number(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nicknames.of("# ours\n" + line))
                .withMessageContaining("line 2")
                .withMessageContaining(line.strip());
    }

    @Test
    void the_usual_ones_are_read() {
        assertThat(Nicknames.usual().areVariants("bob", "robert")).isTrue();
        assertThat(Nicknames.usual().areVariants("daniel", "danielle")).isFalse();
    }
}
