/** Tests of the words and plans of the records pages. */
@NullMarked
package org.openimr.server.pages.records;

import org.jspecify.annotations.NullMarked;
