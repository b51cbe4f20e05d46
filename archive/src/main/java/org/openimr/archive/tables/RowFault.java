package org.openimr.archive.tables;

/** Why a row of a table is not mapped. The codes are permanent: never reused, never renumbered. */
public enum RowFault {
    UNKNOWN_VALUE("TABLE-101", "The mapping does not know this value; add it to the mapping's list of values."),
    MISSING_VALUE("TABLE-102", "The row states nothing where every row must."),
    NOT_A_NUMBER("TABLE-103", "A whole number from 0 was expected."),
    YEAR_OUT_OF_RANGE("TABLE-104", "The year lies outside of those that the mapping allows."),
    OTHER_WIDTH("TABLE-105", "The row has more or fewer fields than the heading."),
    REPEATED("TABLE-106", "An earlier row of the table has the same reference and says something else.");

    private final String code;
    private final String message;

    RowFault(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    /** For a person: what happened and what to do. */
    public String message() {
        return message;
    }
}
