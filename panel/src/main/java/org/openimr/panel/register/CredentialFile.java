package org.openimr.panel.register;

import java.time.LocalDate;
import java.util.List;

/**
 * One reviewer's complete credential file, as it stood at the end of a day.
 *
 * @param needs   how each need is met on that day
 * @param sheets  every credential ever recorded, in the order in which they came
 */
public record CredentialFile(ReviewerFile file, List<NeedStanding> needs, List<CredentialSheet> sheets) {
    public CredentialFile {
        needs = List.copyOf(needs);
        sheets = List.copyOf(sheets);
    }

    /** Of one reviewer, as it stands at the end of that day. */
    public static CredentialFile of(ReviewerFile file, LocalDate day, RegisterSettings settings) {
        return new CredentialFile(
                file,
                Standing.of(file, settings).needs(day),
                file.entries().stream()
                        .map(entry -> CredentialSheet.of(file, entry, day, settings))
                        .toList());
    }
}
