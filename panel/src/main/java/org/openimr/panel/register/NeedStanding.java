package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How one need is met on a day.
 *
 * @param credentials  every credential on file that could meet it, lapsed ones too
 * @param lapse        why it is not met; empty where one of them holds
 */
public record NeedStanding(Need need, List<CredentialStanding> credentials, Optional<Lapse> lapse) {
    public NeedStanding {
        credentials = List.copyOf(credentials);
    }

    public boolean isMet() {
        return lapse.isEmpty();
    }

    /** Of several that lapsed, the last to lapse is the one since which nothing is left. */
    static NeedStanding of(Need need, List<CredentialStanding> credentials) {
        if (credentials.stream().anyMatch(CredentialStanding::holds))
            return new NeedStanding(need, credentials, Optional.empty());
        Lapse lapse = credentials.stream()
                .flatMap(credential -> credential.lapse().stream())
                .max(Comparator.comparing(one -> one.since().orElse(LocalDate.MIN)))
                .orElseGet(() ->
                        new Lapse(need, Optional.empty(), Cause.MISSING, Optional.empty(), "the " + need.printed()));
        return new NeedStanding(need, credentials, Optional.of(lapse));
    }
}
