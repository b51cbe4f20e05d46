/** Outcomes by reviewer as they may be published: pseudonyms, and no small count. */
@NullMarked
package org.openimr.server.panel.statistics;

import org.jspecify.annotations.NullMarked;
