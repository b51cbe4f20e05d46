/**
 * What a read determination speaks of, item by item: the service and its place in a tree, drugs, body parts, quantities,
 * diagnoses, criteria, the sections of guidelines that either side cites, and which item falls with which.
 *
 * <p>{@link org.openimr.archive.understanding.Understanding} is the way in. Everything here is a pure function of the
 * letter, a vocabulary and our own data files. A field that is not understood is empty; one that is only likely says so;
 * every one says where in the letter it stands and which rule read it.
 */
@NullMarked
package org.openimr.archive.understanding;

import org.jspecify.annotations.NullMarked;
