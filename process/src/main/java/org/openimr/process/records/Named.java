package org.openimr.process.records;

import java.util.List;
import java.util.function.Predicate;

/** Looks for the named records in the file, one by one. */
final class Named {
    private Named() {}

    /** One claim for each named record of those wanted; nobody can tell while nobody read the papers. */
    static List<Claim> claims(FileFacts facts, Predicate<NamedRecord> wanted) {
        if (facts.stated().isEmpty()) {
            return List.of(Claim.duty(
                    "What the request for authorization and the utilization review decision name",
                    new Evidence.Unknown(Doubt.NOT_ENTERED)));
        }
        return facts.stated().get().named().stream()
                .filter(wanted)
                .map(record -> Claim.duty(
                                "Named in the " + record.in().words() + ": " + record.words(), evidence(record, facts))
                        .namedAs(record))
                .toList();
    }

    private static Evidence evidence(NamedRecord record, FileFacts facts) {
        List<Held> found = facts.those(record::mayBe);
        if (!found.isEmpty()) return new Evidence.In(found);
        if (record.from().isEmpty()) return new Evidence.Unknown(Doubt.NAMED_WITHOUT_DATE);
        return facts.held().stream().anyMatch(record::mayBeUndated)
                ? new Evidence.Unknown(Doubt.UNDATED_DOCUMENT)
                : new Evidence.Absent();
    }
}
