/**
 * Every outgoing letter: {@link org.openimr.letters.LetterHtml} for the screen, {@link
 * org.openimr.letters.LetterPdf} for paper, archives and screen readers. A {@link org.openimr.letters.Letter} holds
 * what it says; nothing here decides, sends or stores.
 */
@NullMarked
package org.openimr.letters;

import org.jspecify.annotations.NullMarked;
