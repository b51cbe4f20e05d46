package org.openimr.panel.register;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * Active clinical practice, as the evidence has it on the day of its verification.
 *
 * @param since         first day of active practice
 * @param hoursPerWeek  now, whole hours
 * @param evidence      what shows it: "letter of the medical group of 2026-01-12"
 */
public record Practice(CredentialId id, LocalDate since, int hoursPerWeek, String evidence, Verification verification)
        implements Credential {
    private static final int HOURS_OF_A_WEEK = 168;

    public Practice {
        if (hoursPerWeek < 0 || hoursPerWeek > HOURS_OF_A_WEEK)
            throw new IllegalArgumentException("no week has these hours: " + hoursPerWeek);
        if (evidence.isBlank()) throw new IllegalArgumentException("practice is shown by something");
    }

    /** Whole years of active practice until that day. */
    public int years(LocalDate day) {
        return Math.max(0, Period.between(since, day).getYears());
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    @Override
    public Practice verified(Verification again) {
        return new Practice(id, since, hoursPerWeek, evidence, again);
    }
}
