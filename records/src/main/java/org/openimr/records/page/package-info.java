/** One page of a document: its text, line by line, with the place of each line on the page. */
@NullMarked
package org.openimr.records.page;

import org.jspecify.annotations.NullMarked;
