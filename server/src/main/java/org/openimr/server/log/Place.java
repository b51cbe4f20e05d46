package org.openimr.server.log;

/**
 * Where an event stands.
 *
 * @param version  in its stream, from 1
 * @param position in the whole log
 */
public record Place(int version, long position) {}
