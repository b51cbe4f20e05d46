package org.openimr.determination.guideline;

/**
 * Something in a folder that could not be used.
 *
 * @param file  its name in the folder; the folder's own where no file is at fault
 * @param line  from 1; 0 where no line is at fault
 */
public record GuidelineProblem(GuidelineProblemKind kind, String file, int line, String message) {
    /** As an editor can jump to it: {@code low-back.json:12: GUIDE-FIELD: what and what to do}. */
    public String printed() {
        return file + (line > 0 ? ":" + line : "") + ": " + kind.code() + ": " + message;
    }
}
