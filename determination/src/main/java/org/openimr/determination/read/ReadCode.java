package org.openimr.determination.read;

import org.openimr.determination.Severity;

/** What the reader can find. A code is permanent: never renumbered, never used for something else. */
public enum ReadCode {
    TOO_LARGE(
            "READ-TOO-LARGE",
            Severity.BLOCKING,
            "The document is larger than this reader takes. Send the letter alone, without attachments."),
    NOT_A_DETERMINATION(
            "READ-NOT-A-DETERMINATION",
            Severity.BLOCKING,
            "This is not a determination letter of a known form: its section headings are missing."),
    OTHER_FAMILY(
            "READ-OTHER-FAMILY",
            Severity.BLOCKING,
            "This is a review letter of a known form that is not read here. Nothing was taken from it."),
    PDF_UNREADABLE(
            "READ-PDF-UNREADABLE",
            Severity.BLOCKING,
            "The PDF is damaged or protected by a password. Open it in a viewer and save it again."),
    PDF_WITHOUT_TEXT(
            "READ-PDF-WITHOUT-TEXT",
            Severity.BLOCKING,
            "The PDF holds no text, probably a scan. It needs text recognition first."),
    MALFORMED_CHARACTERS(
            "READ-MALFORMED-CHARACTERS",
            Severity.WARNING,
            "The bytes are not all UTF-8 text; what could not be decoded stands as a replacement character."),
    SECTION_MISSING(
            "READ-SECTION-MISSING", Severity.WARNING, "A section heading of the form is missing or out of its order."),
    HEADER_MISSING(
            "READ-HEADER-MISSING",
            Severity.INFORMATION,
            "The first page's block with case number and dates is missing."),
    CASE_NUMBER_UNREAD("READ-CASE-NUMBER-UNREAD", Severity.WARNING, "The header block has no readable case number."),
    HEADER_DATE_UNREAD(
            "READ-HEADER-DATE-UNREAD",
            Severity.WARNING,
            "A date of the header block is missing or not written MM/DD/YYYY."),
    PRIORITY_UNREAD(
            "READ-PRIORITY-UNREAD", Severity.WARNING, "The priority is neither \"Standard\" nor \"Expedited\"."),
    REVIEWER_WORDING(
            "READ-REVIEWER-WORDING",
            Severity.INFORMATION,
            "The paragraph about the reviewer differs from the form's wording; only its known parts were read."),
    LICENSURE_UNREAD("READ-LICENSURE-UNREAD", Severity.WARNING, "The reviewer's states of licensure are not stated."),
    SPECIALTY_UNREAD("READ-SPECIALTY-UNREAD", Severity.WARNING, "The reviewer's specialty is not stated."),
    PRACTICE_UNREAD(
            "READ-PRACTICE-UNREAD",
            Severity.WARNING,
            "The reviewer's years and weekly hours in active practice are not stated."),
    AGE_UNREAD("READ-AGE-UNREAD", Severity.INFORMATION, "The case summary does not state the worker's age."),
    SEX_UNREAD("READ-SEX-UNREAD", Severity.INFORMATION, "The case summary does not state the worker's sex."),
    INJURY_DATE_UNREAD(
            "READ-INJURY-DATE-UNREAD",
            Severity.INFORMATION,
            "The case summary does not state one readable date of injury."),
    INJURY_DATES_DIFFER(
            "READ-INJURY-DATES-DIFFER",
            Severity.INFORMATION,
            "The case summary and the header block give different dates of injury."),
    DIAGNOSES_NOT_ANNOUNCED(
            "READ-DIAGNOSES-NOT-ANNOUNCED", Severity.INFORMATION, "The case summary announces no diagnosis."),
    SUMMARY_TOO_LONG(
            "READ-SUMMARY-TOO-LONG",
            Severity.WARNING,
            "The case summary is far longer than that of any letter; diagnoses were looked for in its first part only."),
    TOO_MANY_ISSUES(
            "READ-TOO-MANY-ISSUES",
            Severity.WARNING,
            "There are far more disputed items than in any letter; the rest was left unread."),
    NO_ISSUES("READ-NO-ISSUES", Severity.BLOCKING, "No disputed item with a guideline or rationale label was found."),
    SERVICE_MISSING("READ-SERVICE-MISSING", Severity.WARNING, "A disputed item has no heading."),
    DECISION_UNREAD(
            "READ-DECISION-UNREAD",
            Severity.WARNING,
            "A heading does not end in \": Upheld\" or \": Overturned\"; the decision is not known."),
    IN_DISPUTE_UNREAD(
            "READ-IN-DISPUTE-UNREAD",
            Severity.WARNING,
            "The heading tells of a partly authorized request, but not what remains in dispute."),
    BASIS_MISSING("READ-BASIS-MISSING", Severity.WARNING, "A guideline paragraph of a disputed item is missing."),
    BASIS_UNREAD(
            "READ-BASIS-UNREAD",
            Severity.WARNING,
            "A guideline paragraph follows no known wording; it is kept as it stands."),
    RATIONALE_MISSING("READ-RATIONALE-MISSING", Severity.WARNING, "A disputed item has no decision rationale."),
    PRIMARY_UNKNOWN(
            "READ-PRIMARY-UNKNOWN",
            Severity.WARNING,
            "An item depends on a primary procedure, but no other item of the letter can be it.");

    private final String code;
    private final Severity severity;
    private final String message;

    ReadCode(String code, Severity severity, String message) {
        this.code = code;
        this.severity = severity;
        this.message = message;
    }

    /** The permanent code, as printed and stored. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** For a person: what was found, and what to do where something can be done. */
    public String message() {
        return message;
    }
}
