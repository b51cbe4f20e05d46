@NullMarked
package org.openimr.server.security.provider;

import org.jspecify.annotations.NullMarked;
