@NullMarked
package org.openimr.server.panel.register;

import org.jspecify.annotations.NullMarked;
