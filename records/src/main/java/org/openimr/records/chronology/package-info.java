/**
 * Dated events of a case file, each with the page and line that says it.
 *
 * <p>{@link org.openimr.records.chronology.ChronologyReader} proposes them by rules over the text of the pages. What the
 * rules know of medicine and of language is in the text files beside this package. A person confirms and corrects:
 * every event says who proposed it.
 */
@NullMarked
package org.openimr.records.chronology;

import org.jspecify.annotations.NullMarked;
