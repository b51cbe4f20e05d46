/**
 * What a reviewer searched, compared and relied on for one disputed item, in the order that the Medical Treatment
 * Utilization Schedule lays down (8 CCR 9792.21 to 9792.25.1). A record may be incomplete while it is written; the
 * checks say what is missing. Nothing here weighs an outcome.
 */
@NullMarked
package org.openimr.determination.evidence;

import org.jspecify.annotations.NullMarked;
