/**
 * The event log: everything that was ever accepted, in one append-only table.
 *
 * <p>{@link org.openimr.server.log.EventLog} appends and reads; {@link org.openimr.server.log.Verification} walks the
 * hash chains and names the first event that is not as it was written. The record of the decision is
 * {@code docs/decisions/0001-event-log.md}.
 */
@NullMarked
package org.openimr.server.log;

import org.jspecify.annotations.NullMarked;
