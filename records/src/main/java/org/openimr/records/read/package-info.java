/**
 * Takes documents apart, page by page: the text that a document holds or that is recognised from its picture, a harmless
 * copy to read, a small picture. Runs only in a process of its own ({@link org.openimr.records.worker}); nothing here
 * guards the memory or the time of who calls it.
 */
@NullMarked
package org.openimr.records.read;

import org.jspecify.annotations.NullMarked;
