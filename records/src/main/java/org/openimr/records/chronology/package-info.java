/**
 * Dated events of a case file, each with the page and line that says it.
 *
 * <p>{@link org.openimr.records.chronology.ChronologyReader} proposes them by rules over the text of the pages. What the
 * rules know of medicine and of language is in the text files beside this package. A person confirms and corrects:
 * every event says who proposed it.
 *
 * <p>{@code BodyPart}, {@code SpinalLevel} and {@code Sentences} have namesakes in {@code
 * org.openimr.determination.prose}, on purpose: neither module may use the other, what both may use are the law and code
 * lists, and the two read different things. A letter is checked against a closed list of regions of which one can say
 * which adjoin; a case file is read by a dictionary that anyone may extend, in two languages, and out of wrapped lines.
 */
@NullMarked
package org.openimr.records.chronology;

import org.jspecify.annotations.NullMarked;
