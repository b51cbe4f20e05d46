@NullMarked
package org.openimr.server.security.factor;

import org.jspecify.annotations.NullMarked;
