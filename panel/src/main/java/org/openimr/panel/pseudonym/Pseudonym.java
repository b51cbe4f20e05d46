package org.openimr.panel.pseudonym;

import java.util.regex.Pattern;

/**
 * A reviewer in one series of publications, as printed: "R-7Q2K-91". Without vowels, so that it is never a word, and
 * without signs that are taken for one another.
 */
public record Pseudonym(String printed) implements Comparable<Pseudonym> {
    static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXYZ";
    static final int LETTERS = 4;
    static final int NUMBERS = 100;

    private static final Pattern FORM = Pattern.compile("R-[" + SIGNS + "]{" + LETTERS + "}-\\d{2}");

    public Pseudonym {
        if (!FORM.matcher(printed).matches()) throw new IllegalArgumentException("no pseudonym: " + printed);
    }

    /** Any number makes one; numbers that agree modulo {@link #count} make the same. */
    static Pseudonym of(long number) {
        long rest = Long.remainderUnsigned(number, count());
        String digits = "-%02d".formatted(rest % NUMBERS);
        rest /= NUMBERS;
        StringBuilder letters = new StringBuilder("R-");
        for (int i = 0; i < LETTERS; i++) {
            letters.append(SIGNS.charAt((int) (rest % SIGNS.length())));
            rest /= SIGNS.length();
        }
        return new Pseudonym(letters + digits);
    }

    /** How many there are: 61,465,600. */
    static long count() {
        return (long) Math.pow(SIGNS.length(), LETTERS) * NUMBERS;
    }

    @Override
    public int compareTo(Pseudonym other) {
        return printed.compareTo(other.printed);
    }

    @Override
    public String toString() {
        return printed;
    }
}
