package org.openimr.archive.understanding;

import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.determination.Side;

/**
 * That one side of one item relied on a section.
 *
 * @param caseNumber  empty for a letter that prints none, and for a draft
 * @param item        number in its letter
 */
public record Reliance(
        Optional<CaseNumber> caseNumber, int item, Side side, Optional<Outcome> outcome, CitedSection cited) {}
