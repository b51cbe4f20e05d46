@NullMarked
package org.openimr.server.emergency;

import org.jspecify.annotations.NullMarked;
