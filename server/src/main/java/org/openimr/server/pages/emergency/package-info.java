/** Pages on which a case is opened in an emergency, and on which the medical director reviews that. */
@NullMarked
package org.openimr.server.pages.emergency;

import org.jspecify.annotations.NullMarked;
