package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether something stands against a reviewer: that nothing was found is known only because someone looked.
 *
 * @param found  empty where nothing stands there
 */
public record HistoryCheck(CredentialId id, Matter matter, List<Entry> found, Verification verification)
        implements Credential {
    public HistoryCheck {
        found = List.copyOf(found);
    }

    /** What was looked for, Lab. Code 139.5(d)(4). */
    public enum Matter {
        /** Discipline or sanctions by a hospital, a government or a regulatory body. */
        DISCIPLINE,
        /** Loss of staff privileges, or limits on participation. */
        PRIVILEGES,
        /** Appointment as a qualified medical evaluator. */
        QME_APPOINTMENT
    }

    /**
     * One thing that stands there.
     *
     * @param by       the body that took it
     * @param taken    first day; a pending one is dated by its filing
     * @param ended    last day, inclusive; empty where it goes on, or has no end
     * @param pending  not decided yet
     */
    public record Entry(String what, String by, LocalDate taken, Optional<LocalDate> ended, boolean pending) {
        public Entry {
            if (what.isBlank() || by.isBlank()) throw new IllegalArgumentException("an entry says what, and by whom");
        }
    }

    @Override
    public Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    @Override
    public HistoryCheck verified(Verification again) {
        return new HistoryCheck(id, matter, found, again);
    }
}
