package org.openimr.server.desk;

import org.openimr.determination.Severity;

/**
 * Something in a draft that the reviewer should look at before it is signed.
 *
 * @param item      that it is about; {@link SentencePlace#SUMMARY} for the clinical summary
 * @param place     of the sentence, from 0; {@link #WHOLE} where it is about the whole, {@link #EVIDENCE} about the
 *     evidence of the item
 * @param severity  a blocking one keeps the letter from leaving
 * @param blocks    the draft cannot even be handed over while it stands, and nobody can release it
 * @param what      one sentence: what is wrong and what to do
 * @param clause    or the reason, as printed
 * @param code      permanent
 */
public record DeskFinding(
        int item, int place, Severity severity, boolean blocks, String what, String clause, String code) {
    /** In place of a sentence's place. */
    public static final int WHOLE = -1;

    /** In place of a sentence's place. */
    public static final int EVIDENCE = -2;

    /** Without it there is nothing to hand over. */
    static DeskFinding missing(int item, String what, String clause, String code) {
        return new DeskFinding(item, WHOLE, Severity.BLOCKING, true, what, clause, code);
    }
}
