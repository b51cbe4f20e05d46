@NullMarked
package org.openimr.vocabulary;

import org.jspecify.annotations.NullMarked;
