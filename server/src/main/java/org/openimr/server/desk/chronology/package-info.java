/**
 * The chronology at the reviewer's desk: what rules propose from the pages of a case's confirmed documents, what the
 * reviewer made of it, and a summary proposed from both. It states what the file says; it never judges a treatment.
 */
@NullMarked
package org.openimr.server.desk.chronology;

import org.jspecify.annotations.NullMarked;
