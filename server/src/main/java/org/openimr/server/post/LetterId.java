package org.openimr.server.post;

import org.openimr.determination.CaseNumber;
import org.openimr.letters.LetterKind;
import org.openimr.letters.Recipient;

/**
 * Names one letter to one recipient.
 *
 * @param issue  of that kind in that case, from 1; a corrected letter is the next
 */
public record LetterId(CaseNumber caseNumber, LetterKind kind, int issue, Recipient recipient) {
    private static final int PARTS = 4;

    public LetterId {
        if (issue < 1) throw new IllegalArgumentException("issues are numbered from 1: " + issue);
    }

    /** @throws IllegalArgumentException if it is not the text of a letter's name */
    public static LetterId parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != PARTS) throw new IllegalArgumentException("not the name of a letter: " + text);
        return new LetterId(
                new CaseNumber(parts[0]),
                LetterKind.valueOf(parts[1]),
                Integer.parseInt(parts[2]),
                Recipient.valueOf(parts[3]));
    }

    /** {@code CM26-0000001/FINAL_DETERMINATION/1/EMPLOYEE}. */
    @Override
    public String toString() {
        return caseNumber + "/" + kind + "/" + issue + "/" + recipient;
    }
}
