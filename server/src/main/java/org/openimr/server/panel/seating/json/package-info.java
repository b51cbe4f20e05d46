/** What happened about the reviewers of a case, in JSON. The names are permanent. */
@NullMarked
package org.openimr.server.panel.seating.json;

import org.jspecify.annotations.NullMarked;
