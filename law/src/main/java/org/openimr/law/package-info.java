/**
 * What the law says of time and authority: citations, rule identifiers, effective dates, calendars and deadlines.
 *
 * <p>Pure: no clock, no input or output. A day comes in as a value.
 */
@NullMarked
package org.openimr.law;

import org.jspecify.annotations.NullMarked;
