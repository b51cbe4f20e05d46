package org.openimr.process.guard;

import org.openimr.process.docket.Docket;
import org.openimr.process.review.Draft;

/** A draft that is to be handed to quality assurance. */
public record DraftOfCase(Docket docket, Draft draft) {}
