package org.openimr.server.operations;

import java.time.Duration;

/**
 * The jobs of one kind.
 *
 * @param waiting  not yet begun, also those that are due later
 * @param running  taken by a server
 * @param failed   waiting after at least one failure
 * @param oldest   for how long the one that is due longest has waited; zero where none is due
 */
public record JobQueue(String kind, long waiting, long running, long failed, Duration oldest) {}
