package org.openimr.panel.specialty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private final Phrases<String> phrases = new Phrases<>();

    private List<String> found(String text) {
        return phrases.in(text).stream()
                .map(hit -> hit.words() + "=" + hit.of())
                .toList();
    }

    @Test
    void a_phrase_is_found_as_whole_words_whatever_its_capitals_and_endings() {
        phrases.add("X-ray", "picture");
        phrases.add("knee brace", "support");
        assertThat(found("Two X-RAYS and KNEE   braces; knees, brace"))
                .containsExactly("x rays=picture", "knee braces=support", "knees brace=support");
        assertThat(found("kneebrace, xray")).isEmpty();
    }

    @Test
    void of_a_phrase_within_a_longer_one_only_the_longer_counts() {
        phrases.add("injection", "any");
        phrases.add("epidural steroid injection", "spine");
        phrases.add("epidural", "spine too");
        assertThat(found("Epidural steroid injection")).containsExactly("epidural steroid injection=spine");
        assertThat(found("Epidural steroid injection, then an injection"))
                .containsExactly("epidural steroid injection=spine", "injection=any");
    }

    @Test
    void phrases_of_the_same_words_count_both() {
        phrases.add("support", "one");
        phrases.add("supports", "other");
        assertThat(found("support")).containsExactly("support=one", "support=other");
    }

    @Test
    void short_words_and_double_s_keep_their_ending() {
        phrases.add("ice", "cold");
        phrases.add("compress", "cold");
        phrases.add("gas", "air");
        assertThat(found("compres gass ga")).isEmpty();
        assertThat(found("ices compress gas")).containsExactly("ices=cold", "compress=cold", "gas=air");
    }

    @Test
    void an_empty_text_holds_no_words() {
        assertThat(Phrases.words(" ?! ")).isEmpty();
        assertThat(found("")).isEmpty();
    }
}
