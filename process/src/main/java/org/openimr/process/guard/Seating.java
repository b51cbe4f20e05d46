package org.openimr.process.guard;

import org.openimr.process.docket.Docket;
import org.openimr.process.review.ReviewerAssignment;

/** A reviewer who is to sit on a case. */
public record Seating(Docket docket, ReviewerAssignment reviewer) {}
