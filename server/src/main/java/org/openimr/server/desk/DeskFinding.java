package org.openimr.server.desk;

/**
 * Something in a draft that the reviewer should look at before it is signed.
 *
 * @param item    that it is about; {@link SentencePlace#SUMMARY} for the clinical summary
 * @param place   of the sentence, from 0; {@link #WHOLE} where it is about the whole
 * @param blocks  the draft cannot be handed over while it stands
 * @param what    one sentence
 * @param clause  or the reason, as printed
 */
public record DeskFinding(int item, int place, boolean blocks, String what, String clause) {
    /** In place of a sentence's place. */
    public static final int WHOLE = -1;
}
