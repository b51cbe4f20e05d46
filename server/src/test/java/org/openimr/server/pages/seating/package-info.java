/** Tests of what the pages on reviewers of cases decide by themselves. */
@NullMarked
package org.openimr.server.pages.seating;

import org.jspecify.annotations.NullMarked;
