package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One credential with everything that is known of it.
 *
 * @param entry     as it stands
 * @param history   what happened to it, in order: recorded, verified, replaced, corrected, withdrawn, reinstated
 * @param dueBy     last day on which it holds if nothing is done; empty where it was withdrawn
 * @param dueCause  what is so on the next day
 * @param lapses    days on which it did not hold
 */
public record CredentialSheet(
        CredentialEntry entry,
        List<RegisterEvent> history,
        Optional<LocalDate> dueBy,
        Optional<Cause> dueCause,
        List<LapsePeriod> lapses) {
    public CredentialSheet {
        history = List.copyOf(history);
        lapses = List.copyOf(lapses);
    }

    static CredentialSheet of(ReviewerFile file, CredentialEntry entry, LocalDate day, RegisterSettings settings) {
        Optional<Ending> next = entry.withdrawnBy(day).isPresent()
                ? Optional.empty()
                : Optional.of(Ending.of(entry, settings).getFirst());
        return new CredentialSheet(
                entry,
                file.history(entry.id()),
                next.map(ending -> ending.firstBadDay().minusDays(1)),
                next.map(Ending::cause),
                entry.isMistaken() ? List.of() : LapsePeriod.of(file, entry.id(), day, settings));
    }
}
