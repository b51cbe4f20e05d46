package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that is needed and does not hold.
 *
 * @param credential  the one that does not hold; empty where none is on file
 * @param since       first day on which it did not; empty where it never held
 * @param what        what it is, in words: "the California license G99999"
 */
public record Lapse(Need need, Optional<CredentialId> credential, Cause cause, Optional<LocalDate> since, String what) {
    /** "the California license G99999: expired, since 2033-06-01". */
    public String inWords() {
        return what + ": " + cause.printed()
                + since.map(day -> ", since " + day).orElse("");
    }
}
