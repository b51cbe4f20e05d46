/** Every running deadline of a case, each with its arithmetic and clause (process, section 6). */
@NullMarked
package org.openimr.process.clocks;

import org.jspecify.annotations.NullMarked;
