package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.panel.During;

/** The agreement between reviewer and review organization. */
public record Contract(CredentialId id, During term, Verification verification) implements Credential {
    @Override
    public Optional<LocalDate> lastDay() {
        return term.last();
    }

    @Override
    public Contract verified(Verification again) {
        return new Contract(id, term, again);
    }
}
