package org.openimr.server.deidentification;

import org.openimr.archive.PublishedId;
import org.openimr.archive.deidentification.KnownValues;

/** Answers what a case file says of persons, for taking it out of the case's letter. */
interface KnownOfCases {
    KnownValues of(PublishedId id);
}
