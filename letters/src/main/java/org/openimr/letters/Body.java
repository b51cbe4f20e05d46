package org.openimr.letters;

/** A letter's two parts. */
record Body(FirstPage first, Formal formal) {
    static Body of(Notice letter) {
        var w = new Wording(letter.language());
        return switch (letter) {
            case Acknowledgement it -> AcknowledgementBody.of(it, w);
            case AssignmentNotice it -> AssignmentNoticeBody.of(it, w);
            case ClericalCorrection it -> ClericalCorrectionBody.of(it, w);
            case ConsolidationNotice it -> ConsolidationNoticeBody.of(it, w);
            case DeferralNotice it -> DeferralNoticeBody.of(it, w);
            case DuplicateNotice it -> DuplicateNoticeBody.of(it, w);
            case EligibilityInquiry it -> EligibilityInquiryBody.of(it, w);
            case EligibilityNotice it -> EligibilityNoticeBody.of(it, w);
            case ExpeditedConversion it -> ExpeditedConversionBody.of(it, w);
            case ExtensionNotice it -> ExtensionNoticeBody.of(it, w);
            case FeeInvoice it -> FeeInvoiceBody.of(it, w);
            case IneligibilityNotice it -> IneligibilityNoticeBody.of(it, w);
            case InformationRequest it -> InformationRequestBody.of(it, w);
            case LateRecordsNotice it -> LateRecordsNoticeBody.of(it, w);
            case LiabilityClosing it -> LiabilityClosingBody.of(it, w);
            case RemandNotice it -> RemandNoticeBody.of(it, w);
            case SplitNotice it -> SplitNoticeBody.of(it, w);
            case TerminationNotice it -> TerminationNoticeBody.of(it, w);
        };
    }
}
