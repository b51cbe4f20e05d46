/** Takes the text out of a PDF, line by line and page by page, in a layout of our own choice. */
@NullMarked
package org.openimr.determination.read.pdf;

import org.jspecify.annotations.NullMarked;
