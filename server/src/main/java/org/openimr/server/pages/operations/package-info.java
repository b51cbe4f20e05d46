/** The page of those who run the server: what is well, what waits, what failed and how it is tried again. */
@NullMarked
package org.openimr.server.pages.operations;

import org.jspecify.annotations.NullMarked;
