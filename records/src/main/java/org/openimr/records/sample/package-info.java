/**
 * Fictional case files of the project's own writing, labelled by hand: the measure of what is read out of records, and
 * the files of the demonstration. The rules of the labels are in {@code docs/records/labels.md}. Nobody in them exists.
 */
@NullMarked
package org.openimr.records.sample;

import org.jspecify.annotations.NullMarked;
