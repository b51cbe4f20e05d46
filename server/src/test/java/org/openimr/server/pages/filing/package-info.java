@NullMarked
package org.openimr.server.pages.filing;

import org.jspecify.annotations.NullMarked;
