@NullMarked
package org.openimr.records.worker;

import org.jspecify.annotations.NullMarked;
