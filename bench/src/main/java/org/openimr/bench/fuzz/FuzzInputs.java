package org.openimr.bench.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Any number of inputs: good ones spoiled, and sentences of pieces that mean something to the reader. An input depends on
 * seed and number alone.
 */
record FuzzInputs(Stock stock, long seed) {
    private static final int MOST_CHANGES = 4;
    private static final int MOST_TOKENS = 24;
    private static final int SENTENCES_IN = 4;

    /** @param number  from 0 */
    String input(long number) {
        // Neighbouring numbers must not give one sequence moved by a step: their seeds are scrambled first.
        var random =
                new SplittableRandom(new SplittableRandom(seed ^ Long.rotateLeft(number, Integer.SIZE)).nextLong());
        var text = new StringBuilder();
        if (random.nextInt(SENTENCES_IN) == 0) {
            sentence(text, random);
        } else {
            text.append(any(stock.seeds(), random));
        }
        var spoiled = new Spoiling(text, stock, random);
        for (int changes = random.nextInt(MOST_CHANGES + 1); changes > 0; changes--) spoiled.once();
        if (text.length() > stock.longest()) text.setLength(stock.longest());
        return text.toString();
    }

    private void sentence(StringBuilder text, SplittableRandom random) {
        for (int n = 1 + random.nextInt(MOST_TOKENS); n > 0; n--) {
            text.append(any(stock.tokens(), random));
            if (random.nextInt(3) > 0) text.append(' ');
        }
    }

    private static String any(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }
}
