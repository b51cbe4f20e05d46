package org.openimr.process.oracle;

import org.openimr.process.deadlines.AnswerInquiry;
import org.openimr.process.deadlines.AppealDecision;
import org.openimr.process.deadlines.AuthorizeCare;
import org.openimr.process.deadlines.DeadlineRule;
import org.openimr.process.deadlines.DecideExpedited;
import org.openimr.process.deadlines.DecideFormulary;
import org.openimr.process.deadlines.DecideRegular;
import org.openimr.process.deadlines.DeferReview;
import org.openimr.process.deadlines.ExtendDecision;
import org.openimr.process.deadlines.FileAfterLiabilityDispute;
import org.openimr.process.deadlines.FileAfterOmission;
import org.openimr.process.deadlines.FileApplication;
import org.openimr.process.deadlines.FileFormularyApplication;
import org.openimr.process.deadlines.FindEligibility;
import org.openimr.process.deadlines.ForwardLaterRecords;
import org.openimr.process.deadlines.InquiryAnswer;
import org.openimr.process.deadlines.PayFee;
import org.openimr.process.deadlines.ReimburseCare;
import org.openimr.process.deadlines.ReportChangeOfAdministrator;
import org.openimr.process.deadlines.ReportEndOfDispute;
import org.openimr.process.deadlines.ReviewExpedited;
import org.openimr.process.deadlines.ReviewFormularyRequest;
import org.openimr.process.deadlines.ReviewProspectively;
import org.openimr.process.deadlines.ReviewProspectivelyAfterDeferral;
import org.openimr.process.deadlines.ReviewRetrospectively;
import org.openimr.process.deadlines.ReviewRetrospectivelyAfterDeferral;
import org.openimr.process.deadlines.SendAssignmentNotice;
import org.openimr.process.deadlines.SendExpeditedRecords;
import org.openimr.process.deadlines.SendExpeditedRecordsByStatute;
import org.openimr.process.deadlines.SendRecords;
import org.openimr.process.deadlines.SendRecordsByStatute;
import org.openimr.process.deadlines.SubmitExpeditedSupport;
import org.openimr.process.deadlines.SubmitSupport;
import org.openimr.process.deadlines.TellPhysician;
import org.openimr.process.deadlines.WriteConcurrentDenial;
import org.openimr.process.deadlines.WriteProspectiveDenial;

/** The rows of section 6 that the oracle asks about, with the kind of rule that answers each. */
enum Row {
    R1(ReviewProspectively.class),
    R1F(ReviewFormularyRequest.class),
    R2(ReviewRetrospectively.class),
    R3(ReviewExpedited.class),
    R4(TellPhysician.class),
    R5C(WriteConcurrentDenial.class),
    R5P(WriteProspectiveDenial.class),
    R6(DeferReview.class),
    R7R(ReviewRetrospectivelyAfterDeferral.class),
    R7P(ReviewProspectivelyAfterDeferral.class),
    R9(FileApplication.class),
    R10(FileFormularyApplication.class),
    R11(FileAfterLiabilityDispute.class),
    R12(FileAfterOmission.class),
    TARGET(FindEligibility.class),
    R13(InquiryAnswer.class),
    R14(SendAssignmentNotice.class),
    R15(SendRecords.class),
    R15S(SendRecordsByStatute.class),
    R16(SendExpeditedRecords.class),
    R16S(SendExpeditedRecordsByStatute.class),
    R17(SubmitSupport.class),
    R17X(SubmitExpeditedSupport.class),
    R18(ForwardLaterRecords.class),
    R19(ReportEndOfDispute.class),
    R20(ReportChangeOfAdministrator.class),
    R21(DecideRegular.class),
    R22(DecideFormulary.class),
    R23(DecideExpedited.class),
    R24R(ExtendDecision.class),
    R24F(ExtendDecision.class),
    R24X(ExtendDecision.class),
    R25(AuthorizeCare.class),
    R26(ReimburseCare.class),
    R27(AppealDecision.class),
    R28(PayFee.class);

    private final Class<? extends DeadlineRule<?>> rule;

    Row(Class<? extends DeadlineRule<?>> rule) {
        this.rule = rule;
    }

    Class<? extends DeadlineRule<?>> rule() {
        return rule;
    }

    /** Whether a registered rule is asked about by some row. */
    static boolean asks(DeadlineRule<?> registered) {
        for (Row row : values()) if (row.rule.isInstance(registered)) return true;
        return registered instanceof AnswerInquiry;
    }
}
