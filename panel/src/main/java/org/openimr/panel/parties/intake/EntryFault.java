package org.openimr.panel.parties.intake;

import org.openimr.law.Citation;
import org.openimr.panel.RefusalWords;
import org.openimr.panel.register.intake.CsvFaults;
import org.openimr.panel.register.intake.FaultCode;

/** What is wrong with a file, row or form of parties and ties. The code is permanent: never reused, never renumbered. */
public enum EntryFault implements FaultCode {
    /** No row was read; or a remark, where a column is named that is not read. */
    HEADER(
            "TIE-151",
            "The first line lacks a column that is needed, names one twice or one that means nothing, or is no CSV.",
            "Name the columns in the first line, each once, and send the file again."),
    /** The line is no row of the table. */
    LINE(
            "TIE-152",
            "The line is no row of CSV, or has another number of fields than the first line.",
            "Put a text that has a comma into quotation marks; leave no column out."),
    /** Empty. */
    EMPTY("TIE-153", "What has to be filled is empty.", "Fill it in."),
    /** Something stands where it cannot stand. */
    VALUE("TIE-154", "Something stands where it cannot stand.", "Write it in the way that the problem names."),
    /** Its check digit, its length, its state. */
    NUMBER(
            "TIE-155",
            "This is not a number as its register gives it.",
            "Compare it with its source: ten digits of a provider, nine of a tax number, the state with a license."),
    /** Neither in the book nor in the register. */
    UNKNOWN_PARTY(
            "TIE-156",
            "Nobody is known by this name, number or identifier.",
            "Enter the person or organization first."),
    /** A name or number that several have. */
    SEVERAL("TIE-157", "Several parties are known by this name or number.", "Choose the one that is meant."),
    /** Another name or birth date. */
    DIFFERS(
            "TIE-158",
            "On file this party has another name, or was born on another day.",
            "Compare its numbers; if the file is wrong or the name has changed, correct the entry first."),
    /** A remark: the rest of the row was taken. */
    NOT_TAKEN(
            "TIE-159",
            "A part of the row was not taken; the rest was.",
            "Enter that part by hand, or put it into a row of its kind.");

    /** For the rows of the import. */
    static final CsvFaults CSV = new CsvFaults(HEADER, LINE, EMPTY, VALUE, NOT_TAKEN, "docs/parties.md");

    private static final Citation ENTRIES = Citation.design("entries of parties and ties");

    private final String code;
    private final String what;
    private final String remedy;

    EntryFault(String code, String what, String remedy) {
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    /** "TIE-154". */
    @Override
    public String code() {
        return code;
    }

    /** What it means of whatever entry. */
    public RefusalWords words() {
        return new RefusalWords(code, ENTRIES, what, remedy);
    }
}
