package org.openimr.bench.fuzz;

import java.util.SplittableRandom;

/** Spoils one text, a change at a time. */
final class Spoiling {
    private static final int WHOLE_BYTE = 8;
    private static final int MOST_FLIPS = 20;
    private static final int LONGEST_PIECE = 200;
    private static final int MOST_COPIES = 4;
    /** One repetition in so many is as long as an input may be. */
    private static final int HUGE_IN = 400;

    /** What breaks programs that count in characters, or trust what they see. */
    private static final String[] TRICKS = {
        "\0",
        "\ud83d\ude00",
        "\ud83d",
        "\ude00",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\u00a0",
        "\u3000",
        "\u2028",
        "\u0130",
        "\u0131",
        "\u00df",
        "\ufb01",
        "e\u0301",
        "\u0660",
        "\u0967",
        "\uff11",
        "\u00ad",
        "\u2011",
        "\u2013",
        "\u201c",
        "\u201d",
        "\uffff",
        "\u0085",
        "\u000b",
        "\u001f",
        "\r",
        "\r\n",
        "\f",
        "\t",
        "\ud835\udfce",
        "\u01c5",
        "\u0345",
        "\u00b5",
        "\u00bd",
        "\u2460",
        "\u212a",
        "\u017f",
        "\\",
        "'",
        "\"",
        "%",
        "--",
        ";",
        "${",
        "<!--"
    };

    private static final String[] FIGURES = {
        "0", "-1", "00", "2147483647", "2147483648", "-2147483649", "9223372036854775808", "99999999999999999999999",
        "1e999", "+999999999-12-31", "-999999999-01-01", "0000-00-00", "13/32/9999", "02/29/2015", "02/29/2016", "1.5"
    };

    private final StringBuilder text;
    private final Stock stock;
    private final SplittableRandom random;

    Spoiling(StringBuilder text, Stock stock, SplittableRandom random) {
        this.text = text;
        this.stock = stock;
        this.random = random;
    }

    void once() {
        switch (random.nextInt(11)) {
            case 0 -> flip();
            case 1 -> text.setLength(place());
            case 2 -> splice();
            case 3 -> repeat();
            case 4 -> delete();
            case 5 -> copy();
            case 6 -> text.insert(place(), TRICKS[random.nextInt(TRICKS.length)]);
            case 7 -> text.insert(place(), (char) random.nextInt(1 << Character.SIZE));
            case 8 -> text.insert(place(), FIGURES[random.nextInt(FIGURES.length)]);
            case 9 -> swap();
            default -> text.insert(place(), token());
        }
    }

    private void flip() {
        for (int flips = 1 + random.nextInt(MOST_FLIPS); flips > 0 && !text.isEmpty(); flips--) {
            int at = random.nextInt(text.length());
            text.setCharAt(at, (char) (text.charAt(at) ^ (1 << random.nextInt(WHOLE_BYTE))));
        }
    }

    private void splice() {
        String other = stock.seeds().get(random.nextInt(stock.seeds().size()));
        text.setLength(place());
        text.append(other, random.nextInt(other.length() + 1), other.length());
    }

    /** A piece, or a few figures, many times over. */
    private void repeat() {
        String piece = random.nextInt(3) == 0 ? between(place(), 1 + random.nextInt(6)) : token();
        if (random.nextInt(4) == 0) piece = piece + token();
        if (piece.isEmpty()) return;
        int most = random.nextInt(HUGE_IN) == 0 ? stock.longest() : stock.usual();
        int times = 1 + random.nextInt(1 + Math.max(0, most - text.length()) / piece.length());
        text.insert(place(), piece.repeat(random.nextInt(3) == 0 ? times : Math.min(times, MOST_COPIES)));
    }

    private void delete() {
        int from = place();
        text.delete(from, Math.min(text.length(), from + random.nextInt(LONGEST_PIECE)));
    }

    private void copy() {
        String piece = between(place(), random.nextInt(LONGEST_PIECE));
        int at = place();
        for (int copies = 1 + random.nextInt(MOST_COPIES); copies > 0; copies--) text.insert(at, piece);
    }

    private void swap() {
        String piece = between(place(), random.nextInt(LONGEST_PIECE));
        int at = text.indexOf(piece);
        text.delete(at, at + piece.length());
        text.insert(place(), piece);
    }

    private String between(int from, int length) {
        return text.substring(from, Math.min(text.length(), from + length));
    }

    private String token() {
        return stock.tokens().get(random.nextInt(stock.tokens().size()));
    }

    private int place() {
        return random.nextInt(text.length() + 1);
    }
}
