package org.openimr.server.desk;

/** A word of the reviewer's own at a place of the file. */
public record NewTag(PageLink at, String text) {
    private static final int LONGEST = 200;

    public NewTag {
        text = text.strip();
        if (text.isEmpty()) throw new IllegalArgumentException("a tag says something");
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a tag has at most " + LONGEST + " characters");
        }
    }
}
