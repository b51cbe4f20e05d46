/** Tests of what is stored and what is accepted. */
@NullMarked
package org.openimr.server.cases.json;

import org.jspecify.annotations.NullMarked;
