package org.openimr.server.cases;

import org.openimr.determination.CaseNumber;
import org.openimr.process.Stage;
import org.openimr.process.consolidation.Likeness;

/**
 * Another open case that may be decided together with a case, 8 CCR 9792.10.4(a).
 *
 * @param stage     where the other case stands
 * @param likeness  what the two applications have in common
 * @param lead      the one that would lead: an expedited one, else the one received first
 * @param other     the one that would be joined to it
 * @param now       both stand where they can be joined; else one is not that far yet
 */
public record Suggestion(
        CaseNumber number, Stage stage, Likeness likeness, CaseNumber lead, CaseNumber other, boolean now) {}
