package org.openimr.server.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of the log may be named, and what not. */
class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"A", "ApplicationFiled", "A9z", "Z23456789"})
    void names_of_events(String name) {
        assertThatCode(() -> new EventType(name, 1)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new EventType(name, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "9A", "Application filed", "Filed_", "Filéd", "A\n"})
    void what_is_no_name_of_an_event(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventType(name, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 65})
    void a_hash_has_64_digits(int digits) {
        assertThatCode(() -> new EventHash("0f".repeat(32))).doesNotThrowAnyException();
        assertThatCode(() -> new EventHash("a9".repeat(32))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new EventHash("0".repeat(digits)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "g", "/", ":", "`", " ", "\n", "٠"})
    void each_of_them_hexadecimal_in_lower_case(String digit) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventHash("0".repeat(63) + digit));
        assertThatIllegalArgumentException().isThrownBy(() -> new EventHash(digit + "0".repeat(63)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "tab\there", "del\u007f", "half \ud800", "half\udc00"})
    void what_is_no_name_of_a_stream(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StreamId(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "tab\there", "del\u007f", "half \ud800"})
    void what_is_no_name_of_an_actor(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor(name));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void as_long_as_they_may_be(int length) {
        assertThatCode(() -> new StreamId("é".repeat(length))).doesNotThrowAnyException();
        assertThatCode(() -> new Actor("x".repeat(length - 1) + "y")).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new StreamId("é".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Actor("x".repeat(201)));
        assertThatCode(() -> new EventType("X".repeat(100), 1)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new EventType("X".repeat(101), 1));
    }
}
