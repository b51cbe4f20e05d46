package org.openimr.server.post;

/** A letter was made again and came out differently. */
public final class LetterDiffers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LetterDiffers(LetterId id, String kept, String made) {
        super(PostFault.OTHER_BYTES.code() + ": letter " + id + " is kept with SHA-256 " + kept + "; made again it has "
                + made + ". What is kept stays; issue a corrected letter under the next number.");
    }
}
