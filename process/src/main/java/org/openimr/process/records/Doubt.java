package org.openimr.process.records;

/** Why nobody can tell whether something that is owed is in the file. */
public enum Doubt {
    NO_REQUEST_DAY("The application does not give the day of the request for authorization."),
    UNDATED_REPORT("A report without a date is in the file; confirm its date."),
    NOT_ENTERED("Nobody entered yet what they name."),
    NAMED_WITHOUT_DATE("It is named without a date; look for it in the file."),
    UNDATED_DOCUMENT("A document without a date may be it; confirm the date."),
    INFORMATION_NOT_STATED("Nobody stated whether the worker was given any."),
    OTHERS_NOT_STATED("Nobody stated whether others were used."),
    LATER_NOT_STATED("Nobody stated whether any were found."),
    LIST_NOT_REPORTED("Nobody reported that the worker was given it."),
    TREATING_TIME_NOT_STATED("Nobody stated how long the requesting physician had treated."),
    SUPPORT_NOT_STATED("Nobody stated whether anything was submitted.");

    private final String words;

    Doubt(String words) {
        this.words = words;
    }

    /** For a person, one sentence. */
    public String words() {
        return words;
    }
}
