/** What falls due, day by day. */
@NullMarked
package org.openimr.server.pages.calendar;

import org.jspecify.annotations.NullMarked;
