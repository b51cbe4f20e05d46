package org.openimr.server.operations;

import io.micrometer.observation.ObservationRegistry;

/**
 * Where commands, appends, jobs and requests report that they begin and end. Not a bean of its own kind for the framework:
 * its parts would then report too, with what they know of requests.
 */
public record Observed(ObservationRegistry registry) {}
