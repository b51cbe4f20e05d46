/**
 * What the law says of time and authority: citations, rule identifiers, effective dates, calendars and deadlines.
 *
 * <p>A {@link org.openimr.law.Deadline} is worked out step by step and keeps its steps, so that the screen and the letter
 * can print the arithmetic with its clauses. The {@link org.openimr.law.Calendars} differ: calendar days, normal business
 * days, court days. {@link org.openimr.law.Holidays} is the register behind them, each entry dated, cited and graded, with
 * the points nobody has settled yet.
 *
 * <p>Pure: no clock, no input or output. A day comes in as a value.
 */
@NullMarked
package org.openimr.law;

import org.jspecify.annotations.NullMarked;
