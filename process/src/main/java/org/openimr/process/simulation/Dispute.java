package org.openimr.process.simulation;

import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.filing.Application;

/**
 * What a case is about.
 *
 * @param repeats  the case whose application is sent here a second time
 */
record Dispute(Application application, Optional<CaseNumber> repeats) {}
