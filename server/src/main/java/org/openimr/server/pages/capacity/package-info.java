/** The page that sets cases against reviewers. */
@NullMarked
package org.openimr.server.pages.capacity;

import org.jspecify.annotations.NullMarked;
