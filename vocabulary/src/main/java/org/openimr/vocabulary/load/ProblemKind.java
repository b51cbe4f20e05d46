package org.openimr.vocabulary.load;

/** What is wrong with a file or row. The code is permanent: never renamed, never used for something else. */
public enum ProblemKind {
    /** The system does not let us read it. */
    FILE_UNREADABLE("VOC-FILE-UNREADABLE"),
    /** Its compression is broken; the rows before the break were read. */
    FILE_DAMAGED("VOC-FILE-DAMAGED"),
    /** The same list stands there twice, packed and not. */
    FILE_TWICE("VOC-FILE-TWICE"),
    /** The first line does not name the columns that are needed; no row was read. */
    HEADER("VOC-HEADER"),
    /** The line is no row of the table. */
    ROW("VOC-ROW"),
    /** A field holds what cannot stand there. */
    VALUE("VOC-VALUE"),
    /** A code stands twice in one file; the first counts. */
    DUPLICATE("VOC-DUPLICATE"),
    MANIFEST("VOC-MANIFEST"),
    /** The folder holds no list at all. */
    NO_LIST("VOC-NO-LIST");

    private final String code;

    ProblemKind(String code) {
        this.code = code;
    }

    /** "VOC-ROW". */
    public String code() {
        return code;
    }
}
