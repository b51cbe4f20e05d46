package org.openimr.archive.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.openimr.vocabulary.load.FolderUnreadable;

/** The letters that the State has published are redacted already: what is proposed there is mostly a false alarm. */
class RealLettersTest {
    private static final int SHOWN = Integer.getInteger("openimr.deidentification.shown", 0);

    @Test
    void few_false_alarms_in_letters_that_are_redacted_already() throws IOException, FolderUnreadable {
        List<String> letters = letters();
        Lexicon lexicon = SharedLists.read().lexicon();
        double state = proposals("state practice, built-in words", letters, lexicon, Mode.STATE_PRACTICE);
        proposals("Safe Harbor, built-in words", letters, lexicon, Mode.SAFE_HARBOR);
        // What one half of the letters teaches is tried on the other one.
        List<String> even = Stream.iterate(0, i -> i < letters.size(), i -> i + 2)
                .map(letters::get)
                .toList();
        List<String> odd = Stream.iterate(1, i -> i < letters.size(), i -> i + 2)
                .map(letters::get)
                .toList();
        proposals(
                "state practice, words learned from the other half (1)",
                even,
                lexicon.learning(odd, 1),
                Mode.STATE_PRACTICE);
        proposals(
                "state practice, words learned from the other half (2)",
                odd,
                lexicon.learning(even, 1),
                Mode.STATE_PRACTICE);
        assertThat(state).as("proposals in a letter").isLessThan(1.0);
    }

    private static double proposals(String told, List<String> letters, Lexicon lexicon, Mode mode) {
        Deidentifier deidentifier = new Deidentifier(lexicon, Zip3Populations.none(), mode, Substitute.LABELLED);
        int count = 0;
        Map<String, Integer> reasons = new TreeMap<>();
        for (String letter : letters) {
            ProposedRedactions found = deidentifier.propose(letter, KnownValues.none());
            count += found.spans().size();
            for (ProposedRedaction span : found.spans()) {
                reasons.merge(span.reason().told(), 1, Integer::sum);
                if (SHOWN > 0 && mode == Mode.STATE_PRACTICE)
                    System.out.println(span.reason().told() + ": " + UnknownValuesTest.around(letter, span.where()));
            }
        }
        double each = count / (double) letters.size();
        System.out.printf(
                "Real letters, %s: %d letters, %d proposals, %.2f in a letter %s%n",
                told, letters.size(), count, each, reasons);
        return each;
    }

    private static List<String> letters() throws IOException {
        Path folder = Path.of(System.getProperty("openimr.root", ".."), "..", "shared", "corpus", "determinations");
        if (!Files.isDirectory(folder)) {
            if ("true".equals(System.getenv("CI")))
                Assertions.fail("The corpus of real letters is missing; CI requires it.");
            Assumptions.abort("The corpus of real letters is missing; skipped.");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(RealLettersTest::text)
                    .collect(Collectors.toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
