package org.openimr.records.sample;

/**
 * A line of the file that bears on a disputed treatment.
 *
 * @param document  its name in the case
 * @param note      why it bears on it
 */
public record CaseFact(String document, Place place, Leaning leaning, String note, String quote) {}
