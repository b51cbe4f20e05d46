@NullMarked
package org.openimr.server.pages.parties;

import org.jspecify.annotations.NullMarked;
