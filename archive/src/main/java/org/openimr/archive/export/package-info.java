/**
 * What is found, given out: as a table in CSV, JSON lines or Parquet, and as a feed in Atom. Pure writers; what is
 * written comes in, and nothing is looked up. The columns are described in {@code docs/archive/api.md}.
 */
@NullMarked
package org.openimr.archive.export;

import org.jspecify.annotations.NullMarked;
