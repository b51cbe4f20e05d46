@NullMarked
package org.openimr.server.pages;

import org.jspecify.annotations.NullMarked;
