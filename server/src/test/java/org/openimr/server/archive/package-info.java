/** Tests of the hand-over to the archive. */
@NullMarked
package org.openimr.server.archive;

import org.jspecify.annotations.NullMarked;
