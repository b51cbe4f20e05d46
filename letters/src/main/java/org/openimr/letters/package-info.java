/**
 * Every outgoing letter, in English and Spanish, by its {@link org.openimr.letters.LetterKind}: {@link
 * org.openimr.letters.LetterHtml} for the screen, {@link org.openimr.letters.LetterPdf} for paper, archives and screen
 * readers. A {@link org.openimr.letters.Letter} holds what it says; nothing here decides, sends or stores.
 *
 * <p>A letter to a party opens with one page in plain words: what was decided, what happens now, by when, what you can
 * do. The formal part with its clauses and arithmetic follows. Clinical words and names stay in the language in which
 * they were written, and say so.
 */
@NullMarked
package org.openimr.letters;

import org.jspecify.annotations.NullMarked;
