package org.openimr.archive.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands before the rows of an export, so that a file found years later says what it is.
 *
 * @param query      address of the search, as its permanent link
 * @param found      items that the search has, exactly
 * @param given      rows that the file is to have: all, up to a bound
 * @param on         when it was made
 * @param derivedBy  edition of the lists by which fields were derived
 */
public record ExportHead(String query, int found, int given, Instant on, String derivedBy) {
    public ExportHead {
        if (given < 0 || given > found) throw new IllegalArgumentException("given " + given + " of " + found);
    }

    /** Names and values in a fixed order; one name is never two things. */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("query", query);
        lines.put("made", on.toString());
        lines.put("found", Integer.toString(found));
        lines.put("rows", given < found ? given + ", the first; narrow the search for the rest" : "" + given);
        lines.put("derived-by", derivedBy);
        return lines;
    }
}
