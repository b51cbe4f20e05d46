package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a reviewer's file holds: every needed credential is there, within its days, in good standing, and verified in
 * time, Lab. Code 139.5(d)(4). What it says against a reviewer (discipline that was found, too few hours) and whether it
 * suits a dispute is asked by the rules; here is asked only whether the file can be relied on.
 *
 * <p>Days are calendar days in California. A last day is a good day; with the first minute of the next one the lapse is
 * there, and with the event that withdraws a credential, at once.
 */
public final class Standing {
    private final ReviewerFile file;
    private final RegisterSettings settings;

    private Standing(ReviewerFile file, RegisterSettings settings) {
        this.file = file;
        this.settings = settings;
    }

    /** By what the file says; for what was known on an earlier day ask {@link ReviewerFile#asOn}. */
    public static Standing of(ReviewerFile file, RegisterSettings settings) {
        return new Standing(file, settings);
    }

    /**
     * Every need of this reviewer, in the order of {@link Need}.
     *
     * @param day  any; one to come is answered as if nothing were done until then
     */
    public List<NeedStanding> needs(LocalDate day) {
        return Arrays.stream(Need.values())
                .filter(need -> need.isAskedOf(file.degree(), settings))
                .map(need -> need == Need.ENGAGEMENT ? engagement(day) : NeedStanding.of(need, credentials(need, day)))
                .toList();
    }

    /** What is needed and does not hold: as long as there is any, no case is assigned and no draft is signed. */
    public List<Lapse> lapses(LocalDate day) {
        return needs(day).stream().flatMap(need -> need.lapse().stream()).toList();
    }

    /** Whether nothing that is needed has lapsed. */
    public boolean holds(LocalDate day) {
        return lapses(day).isEmpty();
    }

    private List<CredentialStanding> credentials(Need need, LocalDate day) {
        return file.entries().stream()
                .filter(entry -> !entry.isMistaken() && Need.metBy(entry.credential()) == need)
                .map(entry -> CredentialStanding.of(entry, day, settings))
                .toList();
    }

    private NeedStanding engagement(LocalDate day) {
        Optional<Lapse> lapse = file.ended()
                .filter(ended -> !day.isBefore(ended))
                .map(ended -> new Lapse(
                        Need.ENGAGEMENT,
                        Optional.empty(),
                        Cause.ENGAGEMENT_ENDED,
                        Optional.of(ended),
                        "the " + Need.ENGAGEMENT.printed()));
        return new NeedStanding(Need.ENGAGEMENT, List.of(), lapse);
    }
}
