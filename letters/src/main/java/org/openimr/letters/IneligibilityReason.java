package org.openimr.letters;

import java.util.List;
import org.openimr.law.Citation;

/**
 * Why an application may not be reviewed.
 *
 * @param words       full sentences: what was found and what can be done
 * @param basis       the clause
 * @param arithmetic  how a missed last day was counted, one sentence each; empty where no day was missed
 */
public record IneligibilityReason(String words, Citation basis, List<String> arithmetic) {
    public IneligibilityReason {
        arithmetic = List.copyOf(arithmetic);
        if (words.isBlank()) throw new IllegalArgumentException("a reason without words");
    }
}
