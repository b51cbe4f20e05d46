/**
 * A day's cases and reviewers, brought together at the lowest cost there is: no case is left over that could be given to
 * somebody, and no rule is broken. The program proposes; a person chooses.
 */
@NullMarked
package org.openimr.panel.assignment;

import org.jspecify.annotations.NullMarked;
