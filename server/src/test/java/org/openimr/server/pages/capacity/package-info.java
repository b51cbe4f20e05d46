@NullMarked
package org.openimr.server.pages.capacity;

import org.jspecify.annotations.NullMarked;
