package org.openimr.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in United States dollars.
 *
 * @param cents  hundredths of a dollar, never below 0
 */
public record Money(long cents) implements Comparable<Money> {
    /** Nothing. */
    public static final Money NONE = new Money(0);

    private static final int CENTS = 100;
    private static final int PERCENT = 100;
    private static final Pattern WRITTEN = Pattern.compile("\\$?(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})(?:\\.(\\d\\d))?");

    public Money {
        if (cents < 0) throw new IllegalArgumentException("an amount is never below nothing: " + cents);
    }

    /** Whole dollars. */
    public static Money dollars(long dollars) {
        return new Money(Math.multiplyExact(dollars, CENTS));
    }

    /** The amount written in {@code text} and nothing else: "345", "$5,000", "345.50". */
    public static Optional<Money> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) return Optional.empty();
        long dollars = Long.parseLong(written.group(1).replace(",", ""));
        long cents = Optional.ofNullable(written.group(2)).map(Long::parseLong).orElse(0L);
        return Optional.of(new Money(dollars * CENTS + cents));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** What is left of this after {@code other}; never below nothing. */
    public Money less(Money other) {
        return new Money(Math.max(0, cents - other.cents));
    }

    /**
     * So many times this amount.
     *
     * @param n  at least 0
     */
    public Money times(int n) {
        return new Money(Math.multiplyExact(cents, (long) n));
    }

    /** This, or {@code most} where this is more. */
    public Money atMost(Money most) {
        return compareTo(most) > 0 ? most : this;
    }

    /**
     * A share of this, cut off below the cent.
     *
     * @param percent  0 to 100
     */
    public Money percent(int percent) {
        if (percent < 0 || percent > PERCENT)
            throw new IllegalArgumentException("a share is 0 to 100 percent: " + percent);
        return new Money(Math.multiplyExact(cents, (long) percent) / PERCENT);
    }

    /** "$5,000", "$345.50". */
    public String printed() {
        StringBuilder dollars = new StringBuilder().append(cents / CENTS);
        for (int at = dollars.length() - 3; at > 0; at -= 3) dollars.insert(at, ',');
        long rest = cents % CENTS;
        String after = rest == 0 ? "" : rest < 10 ? ".0" + rest : "." + rest;
        return "$" + dollars + after;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return printed();
    }
}
