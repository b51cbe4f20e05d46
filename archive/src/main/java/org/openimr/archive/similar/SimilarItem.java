package org.openimr.archive.similar;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.PublishedId;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;

/**
 * A decided item near the one asked about.
 *
 * @param itemNumber  place in its letter, from 1
 * @param service     what was decided, verbatim
 * @param decidedOn   California calendar date, as the letter says
 * @param reason      the decisive part of the rationale, in the letter's own words; empty where it gives none
 * @param why         what both have
 */
public record SimilarItem(
        PublishedId id,
        Optional<CaseNumber> caseNumber,
        int itemNumber,
        String service,
        Optional<Outcome> outcome,
        Optional<LocalDate> decidedOn,
        String reason,
        SharedTraits why) {}
