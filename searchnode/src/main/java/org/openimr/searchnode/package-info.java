/** One OpenSearch node, for tests of the archive's cluster. It shares no class path with what it tests. */
@NullMarked
package org.openimr.searchnode;

import org.jspecify.annotations.NullMarked;
