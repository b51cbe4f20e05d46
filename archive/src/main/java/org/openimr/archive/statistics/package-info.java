/**
 * Statistics that anyone can run again: questions with a permanent name, each with its definition in words and a form that
 * a person can read, put to a table of known hash.
 *
 * <p>{@link org.openimr.archive.statistics.Statistics} is the way in: the built-in questions, a {@link
 * org.openimr.archive.statistics.CodedTable} and the answer. The command, the page and the download show one and the same
 * {@link org.openimr.archive.statistics.AnswerTable}. No clock, no chance.
 */
@NullMarked
package org.openimr.archive.statistics;

import org.jspecify.annotations.NullMarked;
