/**
 * One case, opened in an emergency by somebody whose role does not show all of it: for a time, for reading alone, with a
 * reason. The medical director is told, sees what was looked at, and judges.
 */
@NullMarked
package org.openimr.server.emergency;

import org.jspecify.annotations.NullMarked;
