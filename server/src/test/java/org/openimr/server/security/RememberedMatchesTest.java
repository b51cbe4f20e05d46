package org.openimr.server.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberedMatchesTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final PasswordEncoder encoder = new RememberedMatches(new PasswordEncoder() {
        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
            asked.incrementAndGet();
            return ("hash of " + password).equals(stored);
        }
    });

    @Test
    void a_match_is_worked_out_once() {
        assertThat(encoder.matches("right", "hash of right")).isTrue();
        assertThat(encoder.matches("right", "hash of right")).isTrue();
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_wrong_password_is_never_remembered_and_never_passes() {
        assertThat(encoder.matches("right", "hash of right")).isTrue();
        assertThat(encoder.matches("wrong", "hash of right")).isFalse();
        assertThat(encoder.matches("wrong", "hash of right")).isFalse();
        assertThat(asked).hasValue(3);
    }

    @Test
    void a_changed_password_is_out_at_once() {
        assertThat(encoder.matches("right", "hash of right")).isTrue();
        assertThat(encoder.matches("right", "hash of another")).isFalse();
    }
}
