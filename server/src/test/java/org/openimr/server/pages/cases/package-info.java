/** Tests of what the pages of cases decide by themselves. */
@NullMarked
package org.openimr.server.pages.cases;

import org.jspecify.annotations.NullMarked;
