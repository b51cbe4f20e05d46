@NullMarked
package org.openimr.determination.criteria;

import org.jspecify.annotations.NullMarked;
