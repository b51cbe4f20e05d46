package org.openimr.letters;

import java.time.LocalDate;
import org.openimr.determination.CaseNumber;

/**
 * What every letter to a party has.
 *
 * @param from      who writes
 * @param date      day printed on it; its deadlines count from it where they count from mailing
 * @param to        to whom
 * @param language  of everything but what a person wrote
 */
public record Envelope(Letterhead from, LocalDate date, CaseNumber caseNumber, Addressee to, Language language) {}
