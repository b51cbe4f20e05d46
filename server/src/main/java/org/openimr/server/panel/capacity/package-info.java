/** Cases against reviewers: what waits, what will come, who can take it, and what will be late. */
@NullMarked
package org.openimr.server.panel.capacity;

import org.jspecify.annotations.NullMarked;
