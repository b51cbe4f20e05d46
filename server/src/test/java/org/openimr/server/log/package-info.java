/** Tests of the event log, against a real PostgreSQL. */
@NullMarked
package org.openimr.server.log;

import org.jspecify.annotations.NullMarked;
