package org.openimr.server.cases;

import org.openimr.process.clocks.ClockName;

/**
 * How often one kind of deadline passed.
 *
 * @param missed  in all
 * @param owed    of these, where the act is still not done
 */
public record LateCount(ClockName clock, int missed, int owed) {}
