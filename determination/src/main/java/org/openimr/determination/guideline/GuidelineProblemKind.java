package org.openimr.determination.guideline;

/** What is wrong with a file of guidelines. The code is permanent: never renamed, never used for something else. */
public enum GuidelineProblemKind {
    /** The system does not let it be read, or it is too large; other files are read. */
    FILE_UNREADABLE("GUIDE-FILE-UNREADABLE"),
    /** It is not UTF-8, not JSON, or not of this format; other files are read. */
    FILE_FORMAT("GUIDE-FILE-FORMAT"),
    /** A field is missing, of another type, unknown, given twice or holds what cannot stand there. */
    FIELD("GUIDE-FIELD"),
    /** A recommendation names a guideline that the file does not have. */
    GUIDELINE("GUIDE-GUIDELINE"),
    /** A key or an identifier stands twice in a file; the first counts. */
    DUPLICATE("GUIDE-DUPLICATE"),
    /** The criteria are no tree that can be filled in. */
    CRITERIA("GUIDE-CRITERIA"),
    /** The folder holds no file of guidelines at all. */
    NO_FILE("GUIDE-NO-FILE");

    private final String code;

    GuidelineProblemKind(String code) {
        this.code = code;
    }

    /** "GUIDE-FIELD". */
    public String code() {
        return code;
    }
}
