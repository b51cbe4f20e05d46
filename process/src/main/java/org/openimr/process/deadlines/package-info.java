/**
 * Every limit of time in the process (process, section 6): one rule, one type, with its clause, its grade and the dates
 * it is in force. A past rule is never edited: it gets a successor.
 *
 * <p>{@link org.openimr.process.deadlines.Deadlines} is the register. A rule takes a small fact, such as how and when a
 * paper was served, and gives a {@link org.openimr.process.deadlines.Term}, which explains itself. Statutes were read as
 * they stood in 2026 and most regulations as they stood until 2026-03-31; {@link
 * org.openimr.process.deadlines.ReadTexts} lowers the grade of a clause for the dates before and after.
 *
 * <p>Pure: no clock, no input or output, and nothing of a case's state.
 */
@NullMarked
package org.openimr.process.deadlines;

import org.jspecify.annotations.NullMarked;
