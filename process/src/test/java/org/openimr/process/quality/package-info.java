@NullMarked
package org.openimr.process.quality;

import org.jspecify.annotations.NullMarked;
