package org.openimr.server.post;

import java.time.Instant;

/**
 * Something about a letter that a person must look at.
 *
 * @param letter  its name
 * @param what    for a person; without a name or an address
 */
public record Alarm(long id, String letter, PostFault fault, String what, Instant raisedAt) {}
