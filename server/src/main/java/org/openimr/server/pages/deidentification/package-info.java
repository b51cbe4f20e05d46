/** Pages of the staff on which letters are reviewed before they are public. */
@NullMarked
package org.openimr.server.pages.deidentification;

import org.jspecify.annotations.NullMarked;
