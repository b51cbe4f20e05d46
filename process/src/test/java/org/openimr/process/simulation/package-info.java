@NullMarked
package org.openimr.process.simulation;

import org.jspecify.annotations.NullMarked;
