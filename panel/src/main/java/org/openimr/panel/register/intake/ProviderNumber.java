package org.openimr.panel.register.intake;

import java.util.Optional;
import org.openimr.panel.ties.Party.RegisterNumber;

/** National provider identifiers: ten digits, the last of which checks the others. */
public final class ProviderNumber {
    /** What the prefix 80840, which is not written, adds to the sum of the check. */
    private static final int OF_PREFIX = 24;

    private ProviderNumber() {}

    /** Empty where the text is none. */
    public static Optional<RegisterNumber> read(String text) {
        String digits = text.strip();
        return digits.matches("[12][0-9]{9}") && checks(digits)
                ? Optional.of(new RegisterNumber(RegisterNumber.Kind.NPI, digits))
                : Optional.empty();
    }

    /** Luhn's formula: every second digit from the last but one to the left counts double, digit by digit. */
    private static boolean checks(String digits) {
        int sum = OF_PREFIX;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int counted = i % 2 == 0 ? 2 * digit : digit;
            sum += counted / 10 + counted % 10;
        }
        return sum % 10 == 0;
    }
}
