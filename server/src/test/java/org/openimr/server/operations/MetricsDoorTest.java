package org.openimr.server.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openimr.server.environment.Environment;

class MetricsDoorTest {
    private static final String KEY = "fictional-key-of-the-operator";

    private static MetricsDoor door(Map<String, String> said) {
        return MetricsDoor.of(new Environment(said));
    }

    @Test
    void at_first_only_this_machine_reads_them() {
        MetricsDoor door = door(Map.of());
        assertThat(door.opensFor("127.0.0.1", "")).isTrue();
        assertThat(door.opensFor("::1", "")).isTrue();
        for (String sender : new String[] {"10.0.0.7", "192.168.1.2", "203.0.113.9", "2001:db8::1", "proxy", ""}) {
            assertThat(door.opensFor(sender, "Bearer ")).as(sender).isFalse();
            assertThat(door.opensFor(sender, "Bearer " + KEY)).as(sender).isFalse();
        }
    }

    @Test
    void private_addresses_by_setting_and_the_public_never() {
        MetricsDoor door = door(Map.of("OPENIMR_METRICS_FROM", "private"));
        assertThat(door.opensFor("10.0.0.7", "")).isTrue();
        assertThat(door.opensFor("203.0.113.9", "")).isFalse();
        assertThat(door(Map.of("OPENIMR_METRICS_FROM", "nobody")).opensFor("127.0.0.1", ""))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> door(Map.of("OPENIMR_METRICS_FROM", "everyone")))
                .withMessageContaining("OPENIMR_METRICS_FROM");
    }

    @Test
    void the_key_opens_from_anywhere_and_no_other_word_does() {
        MetricsDoor door = door(Map.of("OPENIMR_METRICS_FROM", "nobody", "OPENIMR_METRICS_KEY", KEY));
        assertThat(door.opensFor("203.0.113.9", "Bearer " + KEY)).isTrue();
        assertThat(door.opensFor("203.0.113.9", "Bearer " + KEY + "x")).isFalse();
        assertThat(door.opensFor("203.0.113.9", KEY)).isFalse();
        assertThat(door.toString()).doesNotContain(KEY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> door(Map.of("OPENIMR_METRICS_KEY", "short")))
                .withMessageContaining("OPENIMR_METRICS_KEY");
    }
}
