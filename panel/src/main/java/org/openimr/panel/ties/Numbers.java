package org.openimr.panel.ties;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openimr.panel.ties.Party.RegisterNumber;

/**
 * The numbers of one entry.
 *
 * @param byRegister  for a register its numbers: licenses are those of one state
 */
record Numbers(Map<Register, Set<String>> byRegister) {
    /**
     * What gives out numbers.
     *
     * @param state  two letters for licenses, otherwise empty
     */
    record Register(RegisterNumber.Kind kind, String state) implements Comparable<Register> {
        private static final int LETTERS = 2;

        static Register of(RegisterNumber number) {
            boolean isOfState = number.kind() == RegisterNumber.Kind.LICENSE;
            String value = number.value();
            return new Register(number.kind(), isOfState ? value.substring(0, Math.min(LETTERS, value.length())) : "");
        }

        @Override
        public int compareTo(Register other) {
            return Comparator.comparing(Register::kind)
                    .thenComparing(Register::state)
                    .compare(this, other);
        }

        /** A tax number is nobody else's business. */
        String words(String value) {
            return switch (kind) {
                case NPI -> "NPI " + value;
                case TAX -> "tax number";
                case LICENSE -> "license " + value;
            };
        }

        String words() {
            return switch (kind) {
                case NPI -> "NPI";
                case TAX -> "tax number";
                case LICENSE -> "license of " + state;
            };
        }
    }

    static Numbers of(Party party) {
        Map<Register, Set<String>> byRegister = new TreeMap<>();
        for (RegisterNumber number : party.numbers()) {
            byRegister
                    .computeIfAbsent(Register.of(number), _ -> new TreeSet<>())
                    .add(number.value());
        }
        return new Numbers(Collections.unmodifiableMap(byRegister));
    }

    /** The first that both have, in words. */
    Optional<String> shared(Numbers other) {
        for (Map.Entry<Register, Set<String>> mine : byRegister.entrySet()) {
            for (String value : mine.getValue()) {
                if (other.in(mine.getKey()).contains(value))
                    return Optional.of("the same " + mine.getKey().words(value));
            }
        }
        return Optional.empty();
    }

    /** The first register that gave numbers to both and none that both have, in words. */
    Optional<String> different(Numbers other) {
        for (Map.Entry<Register, Set<String>> mine : byRegister.entrySet()) {
            Set<String> theirs = other.in(mine.getKey());
            if (!theirs.isEmpty() && Collections.disjoint(mine.getValue(), theirs))
                return Optional.of("another " + mine.getKey().words());
        }
        return Optional.empty();
    }

    boolean shareTaxNumber(Numbers other) {
        Register tax = new Register(RegisterNumber.Kind.TAX, "");
        return !Collections.disjoint(in(tax), other.in(tax));
    }

    private Set<String> in(Register register) {
        return byRegister.getOrDefault(register, Set.of());
    }
}
