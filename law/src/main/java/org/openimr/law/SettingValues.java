package org.openimr.law;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values that an operator gives to assumptions, by key. What is not given stays as it was; a key that names no
 * assumption, and a value that cannot be read, are refused with the key, the value and what was expected.
 */
public final class SettingValues {
    private static final int MOST_DIGITS = 9;

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
                throw new IllegalArgumentException("There is no setting " + key + nearest(key, keys)
                        + "; nothing was set to \"" + given.get(key) + "\".");
        }
    }

    /** Those of the given values that are for one of {@code some}. */
    public Map<String, String> of(List<Assumed<?>> some) {
        Set<String> keys = some.stream().map(Assumed::key).collect(Collectors.toSet());
        return given.entrySet().stream()
                .filter(value -> keys.contains(value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A whole number from 1. */
    public Assumed<Integer> count(Assumed<Integer> assumed) {
        return read(assumed, SettingValues::number);
    }

    /** True or false. */
    public Assumed<Boolean> truth(Assumed<Boolean> assumed) {
        return read(assumed, SettingValues::answer);
    }

    private static Boolean answer(String key, String value) {
        if (!value.equals("true") && !value.equals("false"))
            throw new IllegalArgumentException(
                    "The setting " + key + " is true or false; \"" + value + "\" is neither.");
        return Boolean.valueOf(value);
    }

    /** A whole number from 1, or "not set". */
    public Assumed<Optional<Integer>> optionalCount(Assumed<Optional<Integer>> assumed) {
        return read(
                assumed,
                (key, value) -> value.equals(Assumed.NOT_SET) ? Optional.empty() : Optional.of(number(key, value)));
    }

    /** Whole numbers from 1 with commas between them, or "not set" for none. */
    public Assumed<List<Integer>> counts(Assumed<List<Integer>> assumed) {
        return read(
                assumed,
                (key, value) -> value.equals(Assumed.NOT_SET)
                        ? List.<Integer>of()
                        : Arrays.stream(value.split(",", -1))
                                .map(one -> number(key, one.strip()))
                                .toList());
    }

    /** An amount in dollars. */
    public Assumed<Money> amount(Assumed<Money> assumed) {
        return read(assumed, SettingValues::money);
    }

    /** An amount in dollars, or "not set". */
    public Assumed<Optional<Money>> optionalAmount(Assumed<Optional<Money>> assumed) {
        return read(
                assumed,
                (key, value) -> value.equals(Assumed.NOT_SET) ? Optional.empty() : Optional.of(money(key, value)));
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

    private static String nearest(String slip, Set<String> keys) {
        return keys.stream()
                .min(Comparator.comparingInt((String key) -> strokes(slip, key)))
                .map(key -> ", the nearest is " + key)
                .orElse("");
    }

    /** How many characters must be put in, left out or changed to make one of the other. */
    private static int strokes(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int before = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                before = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
