package org.openimr.server.desk.chronology;

import org.openimr.server.desk.PageLink;

/** An event that a reviewer enters from lines of the file. */
public record NewEvent(PageLink at, EventFacts facts) {}
