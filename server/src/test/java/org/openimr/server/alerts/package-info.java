@NullMarked
package org.openimr.server.alerts;

import org.jspecify.annotations.NullMarked;
