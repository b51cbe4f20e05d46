package org.openimr.server.inspection;

/** What an inspection can find. Codes are permanent. */
public enum Flaw {
    STUCK_CASE(
            "IMR-951",
            "A case that nothing moves",
            "Open the case and give the command that is due; if none is offered, the program is at fault."),
    TABLE_BEHIND(
            "IMR-952",
            "A case shown otherwise than its log has it",
            "Stop the server and run ./openimr replay: it makes the tables again from the log."),
    LETTER_NOT_MADE(
            "IMR-953",
            "A letter that was never made",
            "Look into the log for the job that made letters of this event; the letter is owed."),
    DOCUMENT_MISSING(
            "IMR-954",
            "A document that is not there",
            "Put it back from the backup before the case goes on: ./openimr restore tells how."),
    INDEX_DIFFERS(
            "IMR-955",
            "A published letter that searches do not find as it is kept",
            "Stop the server, move the folder of the index aside and start: it is made again from what is kept."),
    NOT_INSPECTED(
            "IMR-956",
            "A part that could not be inspected",
            "The reason is in the log. It is tried again in the next night.");

    private final String code;
    private final String title;
    private final String remedy;

    Flaw(String code, String title, String remedy) {
        this.code = code;
        this.title = title;
        this.remedy = remedy;
    }

    /** Permanent, never reused. */
    public String code() {
        return code;
    }

    /** For a person. */
    public String title() {
        return title;
    }

    /** What to do, in one or two sentences. */
    public String remedy() {
        return remedy;
    }
}
