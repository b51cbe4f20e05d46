package org.openimr.server.checkpoint;

/**
 * One event of the log that is not as it was signed.
 *
 * @param position where it stood when it was signed; of one that was not signed, where it stands
 * @param stream   likewise; as stored, so it may be no valid name
 * @param version  likewise
 * @param detail   a sentence
 */
public record Finding(Kind kind, long position, String stream, int version, String detail) {

    /** What was done to it. */
    public enum Kind {
        ALTERED("its content is not what was signed"),
        /** With the hash taken anew, so that its own chain holds. */
        REWRITTEN("its content is not what was signed, and its hash was made to fit"),
        HASH_ALTERED("its content is as it was signed, the hash that stands with it is not"),
        /** What else was changed cannot be told: the time is the one part of it that the list shows. */
        REDATED("the time at which it was recorded is not the one that was signed, and more of it may be changed"),
        MOVED("it stands at another position"),
        DELETED("it is gone"),
        /** A deletion that a chain alone cannot show. */
        CUT_OFF("it is gone, and nothing after it is left in its stream"),
        INSERTED("it was not there when the log was signed up to this position"),
        /** Not signed yet, so only its chain speaks for it. */
        UNSOUND("it is not signed yet, and is no sound successor of the event before it");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** For a person; in printable characters, whatever is stored. */
    public String sentence() {
        return printable(kind + ": event " + version + " of " + stream + " (position " + position + "): " + kind.words
                + "." + (detail.isEmpty() ? "" : " " + detail));
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c >= ' ' && c < 0x7f) out.appendCodePoint(c);
            else out.append("\\u{").append(Integer.toHexString(c)).append('}');
        });
        return out.toString();
    }
}
