package org.openimr.law;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Values that an operator gives to assumptions, by key. What is not given stays as it was; a key that names no
 * assumption, and a value that cannot be read, are refused with the key, the value and what was expected.
 */
public final class SettingValues {
    private static final int MOST_DIGITS = 9;
    /** The word that takes a value away where an assumption may be without one. */
    private static final String NOT_SET = "not set";

    private final Map<String, String> given;

    /**
     * @param known  every assumption that may be set
     * @throws IllegalArgumentException if {@code given} has a key that none of {@code known} has
     */
    public SettingValues(Map<String, String> given, List<Assumed<?>> known) {
        this.given = Map.copyOf(given);
        Set<String> keys = known.stream().map(Assumed::key).collect(Collectors.toCollection(TreeSet::new));
        for (String key : new TreeSet<>(given.keySet())) {
            if (!keys.contains(key))
                throw new IllegalArgumentException(
                        "There is no setting " + key + ". Set one of: " + String.join(", ", keys) + ".");
        }
    }

    /** A whole number from 1. */
    public Assumed<Integer> count(Assumed<Integer> assumed) {
        return read(assumed, SettingValues::number);
    }

    /** A whole number from 1, or "not set". */
    public Assumed<Optional<Integer>> optionalCount(Assumed<Optional<Integer>> assumed) {
        return read(
                assumed, (key, value) -> value.equals(NOT_SET) ? Optional.empty() : Optional.of(number(key, value)));
    }

    /** An amount in dollars. */
    public Assumed<Money> amount(Assumed<Money> assumed) {
        return read(assumed, SettingValues::money);
    }

    /** An amount in dollars, or "not set". */
    public Assumed<Optional<Money>> optionalAmount(Assumed<Optional<Money>> assumed) {
        return read(assumed, (key, value) -> value.equals(NOT_SET) ? Optional.empty() : Optional.of(money(key, value)));
    }

    /** The assumption, with the given value read by {@code reader} from key and text, if one is given. */
    public <T> Assumed<T> read(Assumed<T> assumed, BiFunction<String, String, T> reader) {
        String value = given.get(assumed.key());
        return value == null ? assumed : assumed.as(reader.apply(assumed.key(), value.strip()));
    }

    private static int number(String key, String value) {
        boolean digits = !value.isEmpty()
                && value.length() <= MOST_DIGITS
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(value) : 0;
        if (number < 1)
            throw new IllegalArgumentException(
                    "The setting " + key + " is a whole number from 1; \"" + value + "\" is not.");
        return number;
    }

    private static Money money(String key, String value) {
        return Money.parse(value)
                .orElseThrow(() -> new IllegalArgumentException("The setting " + key
                        + " is an amount in dollars, such as 345 or 345.50; \"" + value + "\" is not."));
    }
}
