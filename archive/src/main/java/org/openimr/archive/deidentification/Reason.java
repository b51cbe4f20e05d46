package org.openimr.archive.deidentification;

/** Why a span is proposed. */
public sealed interface Reason {
    /** For a person: one line. */
    String told();

    /**
     * A value of the case file.
     *
     * @param match  how it stands in the letter
     */
    record KnownValueOfCase(KnownKind kind, Match match) implements Reason {
        @Override
        public String told() {
            return "known: " + kind.told() + match.told();
        }
    }

    /**
     * A shape or a context, whatever the words are.
     *
     * @param pattern  "title before a name"
     */
    record Pattern(String pattern) implements Reason {
        @Override
        public String told() {
            return "pattern: " + pattern;
        }
    }

    /**
     * A word or name of a loaded list.
     *
     * @param list  "surnames"
     */
    record Listed(String list) implements Reason {
        @Override
        public String told() {
            return "in the list of " + list;
        }
    }

    /** A person marked it. */
    record AddedByPerson() implements Reason {
        @Override
        public String told() {
            return "added by a person";
        }
    }

    /** How a known value stands in a letter. */
    enum Match {
        /** Its own letters and figures, whatever stands between them. */
        EXACT(""),
        /** Letters or figures that scanning mistakes for one another. */
        CONFUSED(", letters mistaken in scanning"),
        /** One letter or figure replaced, missing or too many. */
        ONE_OFF(", one letter or figure off");

        private final String words;

        Match(String words) {
            this.words = words;
        }

        String told() {
            return words;
        }
    }
}
