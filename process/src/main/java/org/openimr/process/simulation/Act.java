package org.openimr.process.simulation;

import java.time.Instant;
import org.openimr.process.Order;

/** What somebody is going to do. */
record Act(Instant at, Order order) {}
