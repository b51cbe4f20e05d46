package org.openimr.server.log;

/** In what way a stored event is not as it was written. */
public enum Break {
    /** The content, or the hash itself, was changed. */
    HASH_MISMATCH("its content does not have the hash stored with it"),
    /** The predecessor was changed and hashed anew, or exchanged. */
    WRONG_PREVIOUS_HASH("it does not continue from the event before it"),
    /** The predecessor is missing. */
    GAP("the event before it is missing"),
    /** Recorded, or placed in the log, before its predecessor. */
    BACK_DATED("it stands before the event that it follows"),
    /** Not a row that this program could have written. */
    UNREADABLE("it cannot be read");

    private final String sentence;

    Break(String sentence) {
        this.sentence = sentence;
    }

    /** Continues "event N of stream S: …". */
    public String sentence() {
        return sentence;
    }
}
