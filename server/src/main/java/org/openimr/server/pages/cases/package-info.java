/** The pages of staff: the queue, one case, and the forms by which commands are given. */
@NullMarked
package org.openimr.server.pages.cases;

import org.jspecify.annotations.NullMarked;
