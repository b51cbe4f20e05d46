package org.openimr.determination.read;

/** Families of review letters that are recognised and declined by name. */
public enum ForeignFamily {
    DWC_2013_NOTICE("dwc-2013-notice", "California workers' compensation, 2013 notice of determination"),
    DWC_2013_14_DOCUMENTS_REVIEWED(
            "dwc-2013-14-documents-reviewed",
            "California workers' compensation, 2013-14 letter with documents reviewed"),
    DWC_EARLY_PROFESSIONAL_REVIEW(
            "dwc-early-professional-review", "California workers' compensation, early medical professional review"),
    TEXAS_IRO("texas-iro", "Texas independent review organization decision"),
    CALIFORNIA_INSURANCE("california-insurance", "California Department of Insurance review"),
    NEW_YORK_EXTERNAL_APPEAL("new-york-external-appeal", "New York external appeal");

    private final String code;
    private final String title;

    ForeignFamily(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Permanent name in stored data. */
    public String code() {
        return code;
    }

    /** For a person. */
    public String title() {
        return title;
    }
}
