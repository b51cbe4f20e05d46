/** Guidelines of an organization's own, from folders. */
@NullMarked
package org.openimr.server.guidelines;

import org.jspecify.annotations.NullMarked;
