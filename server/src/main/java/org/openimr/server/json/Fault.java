package org.openimr.server.json;

/**
 * One thing wrong with a JSON text.
 *
 * @param path  where, such as {@code application.items[2].service}; empty for the whole text
 * @param what  what stands there and what was expected, one sentence
 */
public record Fault(Kind kind, String path, String what) {
    /** What can be wrong. Codes are permanent. */
    public enum Kind {
        MALFORMED("API-101"),
        MISSING("API-102"),
        WRONG_TYPE("API-103"),
        BAD_VALUE("API-104"),
        UNKNOWN_FIELD("API-105");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
