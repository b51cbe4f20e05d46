/**
 * The criteria of a recommendation as a tree, how a reviewer found each of them in the case file, and what follows by
 * three-valued logic. Nothing here decides an item: a reviewer may depart from the tree and then says why.
 */
@NullMarked
package org.openimr.determination.criteria;

import org.jspecify.annotations.NullMarked;
