package org.openimr.process.guard;

import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerAssignment;

/** A reviewer who is to take another approved seat. */
public record PanelSeat(ReviewWork work, ReviewerAssignment reviewer) {}
