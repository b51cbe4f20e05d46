/**
 * The case file: what was received from whom, page by page, and the proof of it (8 CCR 9792.10.5; Lab. Code 4610.5(l)).
 */
@NullMarked
package org.openimr.records;

import org.jspecify.annotations.NullMarked;
