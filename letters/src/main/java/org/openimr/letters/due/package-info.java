/** Which letters an event of a case calls for, each made from the case alone: the same event gives the same letters. */
@NullMarked
package org.openimr.letters.due;

import org.jspecify.annotations.NullMarked;
