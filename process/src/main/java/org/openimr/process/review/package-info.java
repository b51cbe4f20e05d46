/** The expert reviewer's work: who, what is decided per item, what is still open (Lab. Code 4610.6). */
@NullMarked
package org.openimr.process.review;

import org.jspecify.annotations.NullMarked;
