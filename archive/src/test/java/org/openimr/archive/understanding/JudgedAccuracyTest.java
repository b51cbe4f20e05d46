package org.openimr.archive.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openimr.archive.CorpusLetters;
import org.openimr.determination.Determination;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;

/** How often the program understands the 226 items of the real letters as a person did. */
class JudgedAccuracyTest {
    /** What is judged: its column, the fewest items right, and what the program says. */
    private enum Field {
        CATEGORY(2, 226),
        OF_ITSELF(3, 226),
        BODY_PARTS(4, 224),
        LEVELS(5, 226),
        SIDES(6, 226),
        QUANTITY(7, 226),
        REFILLS(8, 226),
        GUIDELINES(9, 225);

        private final int column;
        private final int floor;

        Field(int column, int floor) {
            this.column = column;
            this.floor = floor;
        }

        Set<String> of(UnderstoodItem item) {
            return switch (this) {
                case CATEGORY -> one(item.category());
                case OF_ITSELF -> one(item.ofItself());
                case BODY_PARTS -> all(item.places().parts().stream());
                case LEVELS -> all(item.places().levels().stream());
                case SIDES -> all(item.places().sides().stream());
                case QUANTITY -> one(item.quantity());
                case REFILLS -> one(item.refills());
                case GUIDELINES -> all(item.reviewerCited().stream().map(cited -> cited.map(CitedSection::source)));
            };
        }

        private static Set<String> one(Optional<? extends Derived<?>> value) {
            return all(value.stream());
        }

        private static Set<String> all(Stream<? extends Derived<?>> values) {
            return values.map(one -> String.valueOf(one.value())).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void items_are_understood_as_a_person_reads_them() throws Exception {
        check(Vocabularies.builtIn().vocabulary(), "the built-in vocabulary");
    }

    @Test
    void the_full_vocabulary_changes_nothing_for_the_worse() throws Exception {
        Path folder = Path.of(System.getProperty("openimr.root", ".."), "..", "shared", "vocabulary");
        if (!Files.isDirectory(folder)) {
            String sentence =
                    "The full vocabulary is not at " + folder.toAbsolutePath().normalize();
            if ("true".equals(System.getenv("CI"))) Assertions.fail(sentence + "; CI requires it.");
            Assumptions.abort(sentence + "; skipped.");
        }
        check(Vocabularies.load(List.of(folder)).vocabulary(), "the full vocabulary");
    }

    private static void check(Vocabulary vocabulary, String with) throws IOException {
        Map<String, UnderstoodItem> understood = understood(Understanding.of(vocabulary));
        List<JudgedItem> judged = JudgedItem.all();
        assertThat(judged).hasSize(226);
        for (Field field : Field.values()) {
            List<String> misses = new ArrayList<>();
            int named = 0;
            for (JudgedItem item : judged) {
                Set<String> said =
                        field.of(Objects.requireNonNull(understood.get(item.caseNumber() + " " + item.number())));
                Set<String> asJudged = item.values(field.column);
                if (!asJudged.isEmpty()) named++;
                if (!said.equals(asJudged))
                    misses.add(item.caseNumber() + " item " + item.number() + ": judged " + asJudged + ", understood "
                            + said);
            }
            int right = judged.size() - misses.size();
            System.out.printf(
                    "%s with %s: %d of %d right (%.1f %%), %d of them with a value%n",
                    field, with, right, judged.size(), 100.0 * right / judged.size(), named);
            misses.forEach(miss -> System.out.println("  " + miss));
            assertThat(right).as(field + " with " + with).isGreaterThanOrEqualTo(field.floor);
        }
    }

    private static Map<String, UnderstoodItem> understood(Understanding understanding) throws IOException {
        Map<String, UnderstoodItem> all = new HashMap<>();
        for (var published : CorpusLetters.all()) {
            Determination letter = published.determination();
            if (letter.caseNumber().isEmpty()) continue;
            for (UnderstoodItem item : understanding.of(letter))
                all.put(letter.caseNumber().get() + " " + item.number(), item);
        }
        return all;
    }
}
