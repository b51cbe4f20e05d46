@NullMarked
package org.openimr.server.desk.chronology;

import org.jspecify.annotations.NullMarked;
