@NullMarked
package org.openimr.server.panel.statistics;

import org.jspecify.annotations.NullMarked;
