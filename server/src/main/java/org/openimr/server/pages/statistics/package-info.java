/** The public pages of the archive's statistics: a story in five charts, and a page for every named question. */
@NullMarked
package org.openimr.server.pages.statistics;

import org.jspecify.annotations.NullMarked;
