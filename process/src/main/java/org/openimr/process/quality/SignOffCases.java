package org.openimr.process.quality;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which determinations the medical director signs before they leave.
 *
 * @param drawn   those that were drawn for a second look
 * @param strata  those of one of these kinds
 */
public record SignOffCases(boolean drawn, Set<Stratum> strata) {
    private static final String NONE = "none";
    private static final String ALL = "all";
    private static final String DRAWN = "drawn";

    public SignOffCases {
        strata = Set.copyOf(strata);
    }

    /** Whether a draft of these kinds is signed. */
    public boolean cover(boolean drawnForSecondLook, Set<Stratum> kinds) {
        return (drawn && drawnForSecondLook) || kinds.stream().anyMatch(strata::contains);
    }

    /**
     * Reads a setting: {@code none}, {@code all}, or any of {@code drawn} and the names of strata, with spaces between.
     *
     * @throws IllegalArgumentException if a word is none of these
     */
    public static SignOffCases parse(String key, String value) {
        if (value.equals(NONE)) return new SignOffCases(false, Set.of());
        if (value.equals(ALL)) return new SignOffCases(false, Set.of(Stratum.EVERY));
        boolean drawn = false;
        Set<Stratum> strata = EnumSet.noneOf(Stratum.class);
        for (String word : value.split("\\s+", -1)) {
            if (word.equals(DRAWN)) drawn = true;
            else strata.add(Stratum.named(word).orElseThrow(() -> unknown(key, value)));
        }
        return new SignOffCases(drawn, strata);
    }

    private static IllegalArgumentException unknown(String key, String value) {
        return new IllegalArgumentException("The setting " + key + " is \"none\", \"all\", or one or more of drawn, "
                + Arrays.stream(Stratum.values()).map(Stratum::key).collect(Collectors.joining(", ")) + "; \"" + value
                + "\" is not.");
    }

    /** As a file of settings has it. */
    @Override
    public String toString() {
        if (strata.contains(Stratum.EVERY)) return ALL;
        Set<Stratum> ordered = new TreeSet<>(strata);
        String named = ordered.stream().map(Stratum::key).collect(Collectors.joining(" "));
        if (drawn) return named.isEmpty() ? DRAWN : DRAWN + " " + named;
        return named.isEmpty() ? NONE : named;
    }
}
