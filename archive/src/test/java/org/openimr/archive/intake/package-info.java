@NullMarked
package org.openimr.archive.intake;

import org.jspecify.annotations.NullMarked;
