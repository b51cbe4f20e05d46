package org.openimr.letters;

import java.time.LocalDate;
import org.openimr.determination.CaseNumber;

/** A letter to one party, in one language: first a page in plain words, then the formal part. */
public sealed interface Notice extends Letter
        permits Acknowledgement,
                AssignmentNotice,
                ClericalCorrection,
                ConsolidationNotice,
                DeferralNotice,
                DuplicateNotice,
                EligibilityInquiry,
                EligibilityNotice,
                ExpeditedConversion,
                ExtensionNotice,
                FeeInvoice,
                IneligibilityNotice,
                InformationRequest,
                LateRecordsNotice,
                LiabilityClosing,
                RemandNotice,
                SplitNotice,
                TerminationNotice {

    /** Who writes to whom, when, about which case, in which language. */
    Envelope envelope();

    @Override
    default Letterhead from() {
        return envelope().from();
    }

    @Override
    default LocalDate date() {
        return envelope().date();
    }

    @Override
    default CaseNumber caseNumber() {
        return envelope().caseNumber();
    }

    @Override
    default Language language() {
        return envelope().language();
    }
}
