package org.openimr.archive;

import java.util.Optional;

/**
 * Where the letter itself is kept: the content hashes of its copies in the document store. The archive holds no
 * letter, only what to ask the store for.
 *
 * @param text  the letter's text in its own layout
 * @param html  the letter as a page
 * @param pdf   the letter as it was sent
 */
public record LetterCopies(Optional<ContentHash> text, Optional<ContentHash> html, Optional<ContentHash> pdf) {
    private static final LetterCopies NONE = new LetterCopies(Optional.empty(), Optional.empty(), Optional.empty());

    /** Only the data was kept. */
    public static LetterCopies none() {
        return NONE;
    }
}
