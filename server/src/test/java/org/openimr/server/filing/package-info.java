@NullMarked
package org.openimr.server.filing;

import org.jspecify.annotations.NullMarked;
