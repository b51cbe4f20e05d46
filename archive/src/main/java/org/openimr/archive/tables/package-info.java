/**
 * Open-data tables of other review programs, row by row through a mapping file into decisions in our own values. A row is
 * mapped or told of with its reason, never dropped and never guessed. The decisions are those of another program and are
 * never counted among the determinations. {@code docs/archive/import.md} describes the mapping files.
 */
@NullMarked
package org.openimr.archive.tables;

import org.jspecify.annotations.NullMarked;
