/** The pages of those who print and mail: what waits, batches of paper, and what went wrong on the way out. */
@NullMarked
package org.openimr.server.pages.post;

import org.jspecify.annotations.NullMarked;
