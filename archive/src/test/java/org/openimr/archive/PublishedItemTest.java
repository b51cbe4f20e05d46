package org.openimr.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedItemTest {
    @ParameterizedTest
    @ValueSource(strings = {"CM16-0212345:1", "CM16-0212345:9999", "content-0123456789abcdef0123456789abcdef:12"})
    void what_is_written_is_read_again(String name) {
        assertThat(PublishedItem.parse(name)).map(PublishedItem::toString).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "CM16-0212345",
                "CM16-0212345:",
                "CM16-0212345:0",
                "CM16-0212345:01",
                "CM16-0212345:-1",
                "CM16-0212345:10000",
                "CM16-0212345:1:1",
                "CM16-0212345:1 ",
                "1:1",
                "CM16-0212345:\u0661"
            })
    void what_is_no_name_is_none(String text) {
        assertThat(PublishedItem.parse(text)).isEmpty();
    }

    @Test
    void its_parts_are_the_letter_and_the_place_in_it() {
        PublishedItem name = PublishedItem.parse("CM16-0212345:3").orElseThrow();
        assertThat(name.id().value()).isEqualTo("CM16-0212345");
        assertThat(name.item()).isEqualTo(3);
    }
}
