/** Results to take away: exports, feeds, alerts by e-mail, and the archive described as a set of data. */
@NullMarked
package org.openimr.server.pages.alerts;

import org.jspecify.annotations.NullMarked;
