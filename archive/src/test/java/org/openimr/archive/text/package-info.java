@NullMarked
package org.openimr.archive.text;

import org.jspecify.annotations.NullMarked;
