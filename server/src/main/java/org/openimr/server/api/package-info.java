/** JSON under {@code /api/v1}: commands, queries, and their published description. */
@NullMarked
package org.openimr.server.api;

import org.jspecify.annotations.NullMarked;
