/**
 * Reads published letters. Takes any text or bytes and answers with a {@link
 * org.openimr.determination.read.Reading}; it never throws on its input, and doubt is a finding with a span.
 */
@NullMarked
package org.openimr.determination.read;

import org.jspecify.annotations.NullMarked;
