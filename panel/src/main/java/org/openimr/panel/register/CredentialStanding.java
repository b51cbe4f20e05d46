package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one credential stands on a day.
 *
 * @param lapse  why it does not hold; empty where it does
 * @param until  last day on which it holds if nothing is done; empty where it does not hold now
 * @param due    whether something has to be done about it within the days of warning, or is overdue
 */
public record CredentialStanding(CredentialEntry entry, Optional<Lapse> lapse, Optional<LocalDate> until, boolean due) {
    public boolean holds() {
        return lapse.isEmpty();
    }

    /** Of one that was not recorded by mistake: such a one is no credential, and stands in no way. */
    public static CredentialStanding of(CredentialEntry entry, LocalDate day, RegisterSettings settings) {
        Ending first = Ending.of(entry, settings).getFirst();
        boolean isOver = !day.isBefore(first.firstBadDay());
        boolean isToCome = entry.firstDay().filter(day::isBefore).isPresent();
        if (isOver) return lapsed(entry, first.cause(), Optional.of(first.firstBadDay()), true);
        if (isToCome) return lapsed(entry, Cause.NOT_BEGUN, Optional.empty(), false);
        LocalDate until = first.firstBadDay().minusDays(1);
        boolean due = !until.minusDays(settings.dueWarningDays().value()).isAfter(day);
        return new CredentialStanding(entry, Optional.empty(), Optional.of(until), due);
    }

    private static CredentialStanding lapsed(
            CredentialEntry entry, Cause cause, Optional<LocalDate> since, boolean due) {
        Lapse lapse = new Lapse(
                Need.metBy(entry.credential()),
                Optional.of(entry.id()),
                cause,
                since,
                CredentialWords.of(entry.credential()));
        return new CredentialStanding(entry, Optional.of(lapse), Optional.empty(), due);
    }
}
