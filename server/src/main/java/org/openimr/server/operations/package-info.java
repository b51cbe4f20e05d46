/**
 * How the running server is: which parts are well, what waits in which queue, what failed, how old backups and checkpoints
 * are. One look every few seconds; health, metrics and the operators' page all show the same look. Nothing here names a
 * person or a case.
 */
@NullMarked
package org.openimr.server.operations;

import org.jspecify.annotations.NullMarked;
