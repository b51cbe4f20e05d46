package org.openimr.archive.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Span;
import org.openimr.vocabulary.load.FolderUnreadable;

/**
 * Known values put into fictional letters in every way of writing, breaking and scanning, and sought again by the known
 * values alone. {@code -Dopenimr.deidentification.injections=100000} for the whole measurement, {@code
 * -Dopenimr.deidentification.seed} for another one.
 */
class KnownValuesRecallTest {
    private static final int IN_A_LETTER = 25;
    private static final int SHOWN = 25;

    @Test
    void every_known_value_is_found_however_it_is_written() throws IOException, FolderUnreadable {
        long seed = Long.getLong("openimr.deidentification.seed", 20_261_129L);
        int wanted = Integer.getInteger("openimr.deidentification.injections", 10_000);
        SharedLists lists = SharedLists.read();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int injected = 0;
        int guarded = 0;
        int guardedFound = 0;
        List<String> missed = new ArrayList<>();
        Map<KnownKind, Integer> byKind = new TreeMap<>();
        while (injected < wanted) {
            FictionalCase fictional = FictionalCase.of(random, lists);
            KnownFinder finder = new KnownFinder(fictional.values(), lists.lexicon());
            List<KnownValue> values = new ArrayList<>();
            List<Written> written = new ArrayList<>();
            List<Map.Entry<String, String>> put = new ArrayList<>();
            for (int i = 0; i < IN_A_LETTER; i++) {
                KnownValue value = FictionalCase.pick(random, fictional.values().values());
                Written words = Written.of(random, value, lists.lexicon());
                values.add(value);
                written.add(words);
                put.add(Map.entry("neutral", words.words()));
            }
            Fictional letter = Fictional.letter(random, put);
            List<KnownSpan> spans = finder.find(new Tokens(letter.text(), lists.lexicon()));
            List<Fictional.Put> places = letter.identifiers().stream()
                    .filter(p -> p.kind().equals("neutral"))
                    .toList();
            for (int i = 0; i < places.size(); i++) {
                boolean found = isCovered(letter.text(), places.get(i).where(), spans);
                if (written.get(i).guarded()) {
                    guarded++;
                    guardedFound += found ? 1 : 0;
                    continue;
                }
                injected++;
                byKind.merge(values.get(i).kind(), 1, Integer::sum);
                if (!found)
                    missed.add(values.get(i) + " as " + places.get(i).value().replace("\n", "\\n"));
            }
        }
        System.out.printf(
                "Known values: seed %d, %d injections, %d missed, recall %.5f; %d more that the guard may leave, of them %d found.%n%s%n",
                seed, injected, missed.size(), 1 - missed.size() / (double) injected, guarded, guardedFound, byKind);
        missed.stream().limit(SHOWN).forEach(System.out::println);
        assertThat(missed).isEmpty();
    }

    /** Every letter and figure of the value is in a span. */
    private static boolean isCovered(String text, Span where, List<KnownSpan> spans) {
        for (int i = where.start(); i < where.end(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) continue;
            int at = i;
            if (spans.stream().noneMatch(s -> at >= s.start() && at < s.end())) return false;
        }
        return true;
    }
}
