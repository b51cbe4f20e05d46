package org.openimr.bench.archive;

import java.util.List;
import java.util.stream.IntStream;

/** Invented names of products and places, 50,000 of them, so that a large archive has rare words as real ones do. */
final class ProductNames {
    static final int NAMES = 50_000;

    /** Prime to the number of names, so that neighbouring ranks do not look alike. */
    private static final int STRIDE = 7_919;

    private static final String[] FIRST = {
        "Ba", "Cor", "Da", "El", "Fen", "Ga", "Hy", "Jo", "Ka", "Lu", "Mer", "No", "Ori", "Pa", "Qui", "Ro", "Sa",
        "Tor", "Ul", "Ve", "Wi", "Xa", "Yo", "Zen"
    };
    private static final String[] MIDDLE = {
        "ba", "cli", "do", "fe", "gra", "hi", "ju", "ko", "lan", "mo", "ni", "po", "ri", "su", "ta", "ve", "xo", "zu"
    };
    private static final String[] LAST = {
        "bex", "cor", "dine", "fen", "gal", "lin", "mar", "nol", "pex", "rax", "sol", "tec", "van", "vex", "zan", "zol"
    };

    private static final List<String> ALL = IntStream.range(0, NAMES)
            .mapToObj(rank -> name((int) ((long) rank * STRIDE % NAMES)))
            .toList();

    private ProductNames() {}

    /** Drawn by Zipf's law: the logarithm of a rank is evenly spread. */
    static String drawn(Dice dice) {
        return ALL.get((int) Math.pow(NAMES, dice.share()) - 1);
    }

    private static String name(int number) {
        int rest = number;
        String first = FIRST[rest % FIRST.length];
        rest /= FIRST.length;
        String last = LAST[rest % LAST.length];
        rest /= LAST.length;
        String middle = MIDDLE[rest % MIDDLE.length];
        rest /= MIDDLE.length;
        return first + middle + (rest == 0 ? "" : MIDDLE[rest % MIDDLE.length]) + last;
    }
}
