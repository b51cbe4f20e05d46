/**
 * How values stand in JSON. One {@link org.openimr.server.json.Shape} reads strictly, writes and describes itself, so
 * what is accepted, what is stored and what is published cannot differ.
 */
@NullMarked
package org.openimr.server.json;

import org.jspecify.annotations.NullMarked;
