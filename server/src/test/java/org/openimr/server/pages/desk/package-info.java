@NullMarked
package org.openimr.server.pages.desk;

import org.jspecify.annotations.NullMarked;
