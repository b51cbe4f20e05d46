/** The records of a case: sending files and seeing how far they came, what each document is, the exhibit index. */
@NullMarked
package org.openimr.server.pages.records;

import org.jspecify.annotations.NullMarked;
