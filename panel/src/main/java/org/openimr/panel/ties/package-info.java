/** Persons and organizations, and what ties them to one another over time. */
@NullMarked
package org.openimr.panel.ties;

import org.jspecify.annotations.NullMarked;
