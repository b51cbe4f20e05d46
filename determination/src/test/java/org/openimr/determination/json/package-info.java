@NullMarked
package org.openimr.determination.json;

import org.jspecify.annotations.NullMarked;
