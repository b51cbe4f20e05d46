/** What the Administrative Director oversees: what was late, the law as it is applied, what is only assumed. */
@NullMarked
package org.openimr.server.pages.oversight;

import org.jspecify.annotations.NullMarked;
