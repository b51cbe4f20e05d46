package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document of the case file.
 *
 * @param title  for a person, with its kind
 * @param dated  date of service, or of writing
 */
public record IndexedDocument(String title, Optional<LocalDate> dated) {}
