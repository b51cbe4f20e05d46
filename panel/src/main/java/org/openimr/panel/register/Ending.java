package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day from which on a credential no longer holds if nothing is done.
 *
 * @param firstBadDay  the first on which it does not hold
 */
record Ending(LocalDate firstBadDay, Cause cause) {
    private static final Comparator<Ending> ORDER =
            Comparator.comparing(Ending::firstBadDay).thenComparing(Ending::cause);

    /** All that end it, the first first. One recorded by mistake has no ending: it is no credential. */
    static List<Ending> of(CredentialEntry entry, RegisterSettings settings) {
        Credential credential = entry.credential();
        Verification verification = credential.verification();
        return Stream.of(
                        credential.lastDay().map(last -> new Ending(last.plusDays(1), Cause.EXPIRED)),
                        entry.withdrawn().map(gone -> new Ending(gone.on(), Cause.WITHDRAWN)),
                        standing(credential),
                        settings.counts(verification.source())
                                ? Optional.<Ending>empty()
                                : Optional.of(new Ending(verification.on(), Cause.NOT_VERIFIED)),
                        Optional.of(new Ending(
                                verifiedUntil(verification, settings).plusDays(1), Cause.NOT_VERIFIED_AGAIN)))
                .flatMap(Optional::stream)
                .sorted(ORDER)
                .toList();
    }

    /** The last day on which that verification counts: the day of its date, years later. */
    static LocalDate verifiedUntil(Verification verification, RegisterSettings settings) {
        return verification.on().plusYears(settings.reverifyYears().value());
    }

    private static Optional<Ending> standing(Credential credential) {
        return credential instanceof License license && license.status() != License.Status.UNRESTRICTED
                ? Optional.of(new Ending(license.verification().on(), Cause.NOT_UNRESTRICTED))
                : Optional.empty();
    }
}
