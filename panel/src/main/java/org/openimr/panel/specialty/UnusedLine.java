package org.openimr.panel.specialty;

/**
 * A line of a list that could not be used; every other was.
 *
 * @param list  the list's name: "names.csv"
 * @param line  from 1
 * @param why   what is wrong and what to do, in a sentence
 */
public record UnusedLine(String list, int line, String why) {
    /** As an editor can jump to it: {@code names.csv:12: no field is called "Astrology"}. */
    public String printed() {
        return list + ":" + line + ": " + why;
    }
}
