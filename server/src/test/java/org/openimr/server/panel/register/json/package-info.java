@NullMarked
package org.openimr.server.panel.register.json;

import org.jspecify.annotations.NullMarked;
