/**
 * Turns a letter's content into a file that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), or PDF/A-3a (ISO
 * 19005-3) when data is attached: line breaking, pages, structure tree, fonts, properties, and a check of the result.
 * It knows headings, paragraphs, lists and tables; it knows nothing of letters or law.
 *
 * <p>The way through: {@link org.openimr.letters.pdf.Content} is made into {@link org.openimr.letters.pdf.Slab slabs}
 * by {@link org.openimr.letters.pdf.Flow}, dealt onto sheets by {@link org.openimr.letters.pdf.Sheets}, drawn by {@link
 * org.openimr.letters.pdf.Canvas}, and put together by {@link org.openimr.letters.pdf.TaggedPdf}.
 */
@NullMarked
package org.openimr.letters.pdf;

import org.jspecify.annotations.NullMarked;
