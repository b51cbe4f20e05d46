@NullMarked
package org.openimr.records.intake;

import org.jspecify.annotations.NullMarked;
