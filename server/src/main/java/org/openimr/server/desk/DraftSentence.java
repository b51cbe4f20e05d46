package org.openimr.server.desk;

import java.util.List;

/**
 * A sentence of a draft.
 *
 * @param text      as typed; may be empty while it is being written
 * @param links     to what it rests on in the case file
 * @param proposed  its words are the program's, and the reviewer has neither edited nor accepted them yet
 */
public record DraftSentence(String text, List<PageLink> links, boolean proposed) {
    private static final int LONGEST = 10_000;

    public DraftSentence {
        links = List.copyOf(links);
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("a sentence has at most " + LONGEST + " characters");
        }
    }

    /** A sentence of the reviewer's own. */
    public DraftSentence(String text, List<PageLink> links) {
        this(text, links, false);
    }

    /** Whether it states a fact of the record, and no page is named for it. */
    public boolean isUnsupported() {
        return links.isEmpty() && SentenceKind.of(text) == SentenceKind.RECORD;
    }
}
