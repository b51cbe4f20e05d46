/** Persons, organizations and what ties them, as staff enter them: nothing is deleted, and each entry says who and when. */
@NullMarked
package org.openimr.panel.parties;

import org.jspecify.annotations.NullMarked;
