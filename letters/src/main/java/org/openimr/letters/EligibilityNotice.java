package org.openimr.letters;

import java.time.LocalDate;
import java.util.List;
import org.openimr.determination.CaseNumber;

/**
 * Tells the parties whether an application may be reviewed (Lab. Code 4610.5(k); 8 CCR 9792.10.3).
 *
 * @param applicationReceived  day the application for review was received
 */
public record EligibilityNotice(
        Letterhead from,
        LocalDate date,
        CaseNumber caseNumber,
        Addressee to,
        DisputedTreatment dispute,
        LocalDate applicationReceived,
        Finding finding)
        implements Letter {

    /** What was decided on the application. */
    public sealed interface Finding {
        /** It goes to review. */
        record Eligible() implements Finding {}

        /**
         * It does not, in writing and with reasons (8 CCR 9792.10.3(c)).
         *
         * @param reasons  at least one
         */
        record Ineligible(List<IneligibilityReason> reasons) implements Finding {
            public Ineligible {
                if (reasons.isEmpty()) throw new IllegalArgumentException("a refusal without a reason");
                reasons = List.copyOf(reasons);
            }
        }
    }

    @Override
    public String title() {
        return switch (finding) {
            case Finding.Eligible _ -> "Notice of eligibility for independent medical review";
            case Finding.Ineligible _ -> "Notice of ineligibility for independent medical review";
        };
    }
}
