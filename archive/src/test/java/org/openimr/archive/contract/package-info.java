@NullMarked
package org.openimr.archive.contract;

import org.jspecify.annotations.NullMarked;
