package org.openimr.server.post;

import java.util.List;

/**
 * Whether a letter, the data in it and the event log agree.
 *
 * @param data  the data in the file are those that its provenance names
 * @param log   the log holds the event named there, unaltered, with these data
 * @param file  the file is, byte for byte, the letter that was issued
 */
public record LetterVerdict(LetterFinding data, LetterFinding log, LetterFinding file) {
    /** Whether nothing that was looked at differs. */
    public boolean agrees() {
        return all().stream().noneMatch(LetterFinding.Differs.class::isInstance);
    }

    /** In the order in which they were looked at. */
    public List<LetterFinding> all() {
        return List.of(data, log, file);
    }
}
