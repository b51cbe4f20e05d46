package org.openimr.letters.due;

import java.util.Optional;
import org.openimr.letters.Letter;
import org.openimr.letters.LetterKind;
import org.openimr.letters.Recipient;
import org.openimr.process.filing.PartyRole;

/**
 * A letter that must go out.
 *
 * @param issue  of that kind of letter in the case, from 1: a corrected determination is the next
 * @param to     who gets it
 * @param party  the party's role in the case; empty for the Administrative Director
 */
public record LetterDue(int issue, Recipient to, Optional<PartyRole> party, Letter letter) {
    public LetterDue {
        if (issue < 1) throw new IllegalArgumentException("issues are numbered from 1: " + issue);
    }

    /** What kind of letter it is. */
    public LetterKind kind() {
        return letter.kind();
    }
}
