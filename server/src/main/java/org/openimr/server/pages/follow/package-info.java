/** A party follows its own cases: where each is, who has it, what comes next and why, and the letters. */
@NullMarked
package org.openimr.server.pages.follow;

import org.jspecify.annotations.NullMarked;
