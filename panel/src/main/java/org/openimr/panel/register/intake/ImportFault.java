package org.openimr.panel.register.intake;

import org.openimr.law.Citation;
import org.openimr.panel.RefusalWords;

/**
 * What is wrong with a file or row. The code is permanent: never renamed, never used for something else. Of a certain row an
 * {@link ImportProblem} says more exactly what and what to do.
 */
public enum ImportFault implements FaultCode {
    /** No row was read; or a remark, where a column is named that is not read. */
    HEADER(
            "REV-151",
            "The first line lacks a column that is needed, names one twice or one that means nothing, or is no CSV.",
            "Name the columns in the first line, each once, and send the file again."),
    /** The line is no row of the table. */
    LINE(
            "REV-152",
            "The line is no row of CSV, or has another number of fields than the first line.",
            "Put a text that has a comma into quotation marks; leave no column out."),
    /** Empty. */
    EMPTY("REV-153", "A column that has to be filled is empty.", "Fill it in."),
    /** A column holds what cannot stand there. */
    VALUE("REV-154", "A column holds what cannot stand there.", "Write it in the way that the problem names."),
    /** Its check digit, or its length. */
    PROVIDER_NUMBER(
            "REV-155",
            "The number is not a national provider identifier.",
            "Compare it with its source: ten digits, the last checks the others."),
    /** The row is an organization's. */
    ORGANIZATION(
            "REV-156",
            "The provider is an organization, not a person.",
            "Leave it out; an organization reviews nothing."),
    /** The number was taken out of use. */
    DEACTIVATED(
            "REV-157",
            "The provider number was taken out of use.",
            "Ask the provider for the number in use; look whether a license lapsed too."),
    /** None, or more than one. */
    DEGREE(
            "REV-158",
            "The letters after the name do not tell one degree of Lab. Code 3209.3.",
            "Write one of the degrees, or enrol the reviewer by hand."),
    /** The number is on file, under another name or degree. */
    OTHER_PERSON(
            "REV-159",
            "On file the number is another person's, or of another degree.",
            "Compare the number; if the file is wrong or the name has changed, correct the file first."),
    /** The credential is on file, and the row is no newer. */
    DIFFERS(
            "REV-160",
            "On file the credential says something else, and the row is no newer.",
            "Correct the one that is wrong; a row replaces what is on file only if it was verified later."),
    /** A remark: the rest of the row was taken. */
    NOT_TAKEN(
            "REV-161",
            "A part of the row was not taken; the rest was.",
            "Enter that part by hand, or put it into a row of its kind.");

    private static final Citation IMPORT = Citation.design("import of credential files");
    private static final Citation PHYSICIANS = Citation.laborCode("3209.3");

    /** For the rows of the register's imports. */
    static final CsvFaults CSV = new CsvFaults(HEADER, LINE, EMPTY, VALUE, NOT_TAKEN, "docs/reviewers.md");

    private final String code;
    private final String what;
    private final String remedy;

    ImportFault(String code, String what, String remedy) {
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    /** "REV-154". */
    @Override
    public String code() {
        return code;
    }

    /** What it means of whatever row. */
    public RefusalWords words() {
        return new RefusalWords(code, this == DEGREE ? PHYSICIANS : IMPORT, what, remedy);
    }
}
