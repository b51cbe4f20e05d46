/**
 * The archive in an OpenSearch cluster, spoken to by HTTP. What is indexed of an item and what is asked comes from {@link
 * org.openimr.archive.index}, so that the answers are those of the index in process. Words are made comparable here; the
 * cluster splits them at spaces and no more.
 */
@NullMarked
package org.openimr.archive.opensearch;

import org.jspecify.annotations.NullMarked;
