/** What the nightly inspection finds. */
@NullMarked
package org.openimr.server.inspection;

import org.jspecify.annotations.NullMarked;
