/**
 * Signed checkpoints of the event log, kept outside the database.
 *
 * <p>A chain of hashes shows an event that was altered alone. Who may do everything in the database can also hash the rest
 * of a stream anew, or take its end away; that shows against what was signed and put elsewhere before. The record of the
 * decision is {@code docs/decisions/0017-checkpoints.md}, the page for who checks {@code docs/operations/tamper-evidence.md}.
 */
@NullMarked
package org.openimr.server.checkpoint;

import org.jspecify.annotations.NullMarked;
