package org.openimr.records.chronology;

/**
 * A term of the dictionary in a passage.
 *
 * @param first  index of its first token
 * @param last   index of its last token
 * @param start  first character in the passage
 * @param end    exclusive
 */
record Hit(Term term, int first, int last, int start, int end) {
    String name() {
        return term.name();
    }
}
