package org.openimr.server.log;

/** An event that is to be appended. */
public record NewEvent(EventType type, Payload payload) {}
