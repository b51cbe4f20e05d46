package org.openimr.bench.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.archive.PublishedDetermination;
import org.openimr.determination.Issue;

class GeneratedLettersTest {
    private static final Collection MADE = GeneratedLetters.of(5, 400, 20, true);

    private static Map<ItemKey, Issue> items() {
        Map<ItemKey, Issue> items = new HashMap<>();
        for (PublishedDetermination letter : MADE.letters()) {
            letter.determination().issues().forEach(item -> items.put(new ItemKey(letter.id(), item.number()), item));
        }
        return items;
    }

    private static String service(Map<ItemKey, Issue> items, ItemKey item) {
        return Optional.ofNullable(items.get(item)).orElseThrow().service();
    }

    private static String standingWords(Map<ItemKey, Issue> items, ItemKey item) {
        return Optional.ofNullable(items.get(item))
                .orElseThrow()
                .rationale()
                .orElse("")
                .substring(0, 150);
    }

    @Test
    void the_same_seed_makes_the_same_letters() {
        assertThat(GeneratedLetters.of(5, 400, 20, true)).isEqualTo(MADE);
        assertThat(GeneratedLetters.of(6, 400, 20, true)).isNotEqualTo(MADE);
    }

    @Test
    void each_question_has_nine_hard_negatives_that_count_as_nothing() {
        assertThat(MADE.letters()).hasSize(400 + 20 * 9);
        Map<ItemKey, Issue> items = items();
        for (Judgement one : MADE.judgements()) {
            assertThat(one.boilerplate()).hasSize(3).noneMatch(one.grades()::containsKey);
            String standing = standingWords(items, one.asked());
            assertThat(one.boilerplate())
                    .allMatch(item -> standingWords(items, item).equals(standing));
        }
    }

    @Test
    void the_same_request_stands_in_other_words() {
        Map<ItemKey, Issue> items = items();
        long otherwise = MADE.judgements().stream()
                .flatMap(one -> one.grades().entrySet().stream()
                        .filter(grade -> grade.getValue() == 2)
                        .filter(grade -> !service(items, grade.getKey()).equals(service(items, one.asked()))))
                .count();
        assertThat(otherwise).isGreaterThan(20);
    }

    @Test
    void no_item_is_relevant_to_itself() {
        assertThat(MADE.judgements()).noneMatch(one -> one.grades().containsKey(one.asked()));
    }
}
