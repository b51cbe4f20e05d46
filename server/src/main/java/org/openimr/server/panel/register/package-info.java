/** The register of reviewers as it is kept: one stream of events for each file, decided one command after the other. */
@NullMarked
package org.openimr.server.panel.register;

import org.jspecify.annotations.NullMarked;
