package org.openimr.records.proposal;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.PageRange;

/**
 * A document that a file seems to hold.
 *
 * @param opening  the line with which it begins, and why it seems to begin there
 * @param title    its heading, as printed
 * @param author   as signed, with the degree
 * @param dated    day of service, of a series the first; or else the date it bears
 */
public record ProposedDocument(
        PageRange pages,
        Found<String> opening,
        Optional<Found<DocumentKind>> kind,
        Optional<Found<String>> title,
        Optional<Found<String>> author,
        Optional<Found<LocalDate>> dated) {}
