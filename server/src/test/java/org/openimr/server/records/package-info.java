@NullMarked
package org.openimr.server.records;

import org.jspecify.annotations.NullMarked;
