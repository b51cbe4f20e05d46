/** The newest snapshot of the archive, made beside the server's other work and kept for the statistics pages. */
@NullMarked
package org.openimr.server.statistics;

import org.jspecify.annotations.NullMarked;
