package org.openimr.bench.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openimr.determination.Determination;

/**
 * Any number of letters, each made when it is asked for: the letter with a number depends on the seed and the number
 * alone, so that the stream may be cut, gone on with and read by several threads.
 *
 * <p>Three wordings by the year of the decision, each in four layouts of text: twelve families. Every hundredth letter is a real
 * one under a new case number, where the real ones are there. Case numbers end in 5,000,000 and more, which no year of
 * the program has reached.
 *
 * @param seed     another seed, other letters
 * @param letters  how many
 */
record LetterStream(long seed, int letters, Stock stock, List<RealLetter> real) {
    static final int MOST = 2_000_000;

    /** The letters between two real ones, and one. */
    static final int REAL_EVERY = 100;

    private static final int FIRST_SERIAL = 5_000_000;
    private static final List<TextLayout> LAYOUTS = List.of(TextLayout.values());

    LetterStream {
        if (letters < 1 || letters > MOST) throw new IllegalArgumentException("1 to " + MOST + " letters: " + letters);
        real = List.copyOf(real);
    }

    /** Mixed with the real letters of this corpus; without them where the folder is not there. */
    static LetterStream of(long seed, int letters, Path corpus) {
        return new LetterStream(seed, letters, Stock.load(), RealLetter.in(corpus));
    }

    /** The stream cut after so many. */
    LetterStream first(int most) {
        return new LetterStream(seed, Math.min(most, letters), stock, real);
    }

    Stream<GeneratedDetermination> all() {
        return IntStream.range(0, letters).mapToObj(this::letter);
    }

    /** @param number  from 0 to {@code letters}, exclusive */
    GeneratedDetermination letter(int number) {
        if (number < 0 || number >= letters) throw new IllegalArgumentException("no letter " + number);
        int serial = FIRST_SERIAL + number;
        if (!real.isEmpty() && number % REAL_EVERY == REAL_EVERY - 1) {
            return real.get(number / REAL_EVERY % real.size()).numbered(number, serial);
        }
        Dice dice = Dice.of(seed, number);
        TextLayout layout = dice.of(LAYOUTS);
        Determination determination = FictionalLetter.of(serial, stock, dice);
        return new GeneratedDetermination(number, determination, Optional.of(layout), Optional.empty());
    }
}
