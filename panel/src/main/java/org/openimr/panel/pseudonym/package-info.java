/**
 * Statistics about reviewers that name nobody: pseudonyms that stay the same within one series of publications, and
 * tables in which small counts are hidden so that they cannot be worked out from the rest (Lab. Code 4610.6(f)).
 */
@NullMarked
package org.openimr.panel.pseudonym;

import org.jspecify.annotations.NullMarked;
