/**
 * What comes into the archive: sources of letters (files, folders, archives, streams) taken apart into documents in a
 * fixed order, each document read into a letter or into the reasons why not, and what a letter does to the versions that
 * are kept of it. Knows no database and no clock.
 */
@NullMarked
package org.openimr.archive.intake;

import org.jspecify.annotations.NullMarked;
