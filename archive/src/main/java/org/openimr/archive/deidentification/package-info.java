/**
 * Names out before anything is public. {@link org.openimr.archive.deidentification.Deidentifier} proposes what to take
 * out of a letter: the known values of its case wherever they occur, and what patterns and lists of names find besides.
 * A person decides every span; only then is there a {@link org.openimr.archive.deidentification.ReviewedRedactions} and
 * with it a text that can be published.
 *
 * <p>Two modes, never mixed: the State's practice (names out, dates stay) and Safe Harbor, 45 CFR 164.514(b)(2). Pure:
 * no clock, no file, no chance.
 */
@NullMarked
package org.openimr.archive.deidentification;

import org.jspecify.annotations.NullMarked;
