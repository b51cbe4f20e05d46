/**
 * Runs real determinations again: each becomes a case of fictional parties, the commands are given at the dates that
 * the letter states, and the letter that comes out is compared with the one that went in.
 */
@NullMarked
package org.openimr.app.replay;

import org.jspecify.annotations.NullMarked;
