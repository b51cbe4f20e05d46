/** Tests of backup and restore, with the faults that they must find. */
@NullMarked
package org.openimr.server.backup;

import org.jspecify.annotations.NullMarked;
