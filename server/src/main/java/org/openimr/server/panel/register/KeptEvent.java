package org.openimr.server.panel.register;

import org.openimr.panel.register.RegisterEvent;

/**
 * An event as it stands in a reviewer's stream.
 *
 * @param version  of the file after it
 */
record KeptEvent(RegisterEvent event, int version) {}
