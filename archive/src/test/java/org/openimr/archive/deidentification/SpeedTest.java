package org.openimr.archive.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openimr.vocabulary.load.FolderUnreadable;

/** How many letters pass in a second, in one thread. */
@Tag("long")
class SpeedTest {
    private static final int LETTERS = 2_000;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 6;

    @Test
    void letters_pass_quickly() throws IOException, FolderUnreadable {
        SharedLists lists = SharedLists.read();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++)
            letters.add(Fictional.letter(random, List.of(Map.entry("person", "Maria Ortega")))
                    .text());
        KnownValues known = FictionalCase.of(random, lists).values();
        long characters = letters.stream().mapToLong(String::length).sum();
        for (Mode mode : Mode.values()) {
            Deidentifier deidentifier =
                    new Deidentifier(lists.lexicon(), Zip3Populations.none(), mode, Substitute.LABELLED);
            for (KnownValues values : List.of(KnownValues.none(), known)) {
                double best = 0;
                int spans = 0;
                for (int round = 0; round < ROUNDS; round++) {
                    long start = CPU.getCurrentThreadCpuTime();
                    for (String letter : letters)
                        spans += deidentifier.propose(letter, values).spans().size();
                    best = Math.max(best, LETTERS / ((CPU.getCurrentThreadCpuTime() - start) / 1e9));
                }
                System.out.printf(
                        "%s, %d known values: %.0f letters a second of processor time, of %d characters, best of %d rounds%n",
                        mode.label(), values.values().size(), best, characters / LETTERS, ROUNDS);
                assertThat(spans).isPositive();
            }
        }
    }
}
