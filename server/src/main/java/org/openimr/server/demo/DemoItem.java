package org.openimr.server.demo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Basis;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Outcome;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.review.ItemDecision;

/**
 * A fictional disputed item and what its fictional reviewer found.
 *
 * @param section    of the fictional guideline on which both sides rely
 * @param reason     what precedes the closing verdict
 * @param dependsOn  number of the primary item, 0 for none
 */
record DemoItem(
        String service, Optional<String> inDispute, Outcome outcome, String section, String reason, int dependsOn) {
    private static final int GUIDELINE_YEAR = 2024;

    static DemoItem upheld(String service, String section, String reason) {
        return new DemoItem(service, Optional.empty(), Outcome.UPHELD, section, reason, 0);
    }

    static DemoItem overturned(String service, String section, String reason) {
        return new DemoItem(service, Optional.empty(), Outcome.OVERTURNED, section, reason, 0);
    }

    DemoItem onlyInPart(String part) {
        return new DemoItem(service, Optional.of(part), outcome, section, reason, dependsOn);
    }

    DemoItem dependingOn(int primary) {
        return new DemoItem(service, inDispute, outcome, section, reason, primary);
    }

    DisputedItem asDisputed(int number) {
        return new DisputedItem(number, service, inDispute, false);
    }

    ItemDecision decided(int number) {
        return new ItemDecision(
                number,
                outcome,
                Basis.nothingCited(),
                basis(),
                reason + " Therefore, the requested treatment is "
                        + (outcome == Outcome.OVERTURNED ? "medically necessary." : "not medically necessary."),
                dependsOn == 0 ? OptionalInt.empty() : OptionalInt.of(dependsOn));
    }

    private Basis basis() {
        return new Basis(
                Optional.of(true),
                List.of(new GuidelineCitation(
                        GuidelineCitation.Kind.MTUS,
                        "MTUS Fictional Demonstration Guideline " + GUIDELINE_YEAR + ", Section(s): " + section,
                        List.of(new GuidelineCitation.Source(
                                "MTUS",
                                Optional.of("Fictional Demonstration Guideline"),
                                OptionalInt.of(GUIDELINE_YEAR),
                                OptionalInt.empty(),
                                List.of(section),
                                List.of())))),
                Optional.empty());
    }
}
