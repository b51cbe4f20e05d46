@NullMarked
package org.openimr.archive.opensearch;

import org.jspecify.annotations.NullMarked;
