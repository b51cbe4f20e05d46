@NullMarked
package org.openimr.vocabulary.load;

import org.jspecify.annotations.NullMarked;
