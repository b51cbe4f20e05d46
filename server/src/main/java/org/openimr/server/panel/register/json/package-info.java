/** The register's events in JSON, under names that are permanent. */
@NullMarked
package org.openimr.server.panel.register.json;

import org.jspecify.annotations.NullMarked;
