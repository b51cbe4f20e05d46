@NullMarked
package org.openimr.server.panel.parties;

import org.jspecify.annotations.NullMarked;
