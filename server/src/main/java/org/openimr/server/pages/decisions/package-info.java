/** The public archive: results of a search, one determination, its downloads. */
@NullMarked
package org.openimr.server.pages.decisions;

import org.jspecify.annotations.NullMarked;
