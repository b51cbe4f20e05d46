package org.openimr.server.desk;

/**
 * Something in a draft that the reviewer should look at before it is signed.
 *
 * @param item    that it is about; {@link SentencePlace#SUMMARY} for the clinical summary
 * @param place   of the sentence, from 0; {@link #WHOLE} where it is about the whole, {@link #EVIDENCE} about the
 *     evidence of the item
 * @param blocks  the draft cannot be handed over while it stands
 * @param what    one sentence
 * @param clause  or the reason, as printed
 * @param code    permanent
 */
public record DeskFinding(int item, int place, boolean blocks, String what, String clause, String code) {
    /** In place of a sentence's place. */
    public static final int WHOLE = -1;

    /** In place of a sentence's place. */
    public static final int EVIDENCE = -2;

    /** Something that a draft lacks. */
    public DeskFinding(int item, int place, boolean blocks, String what, String clause) {
        this(item, place, blocks, what, clause, "DESK-101");
    }
}
