package org.openimr.process.guard;

import org.openimr.process.quality.Quality;

/**
 * A letter that is about to leave.
 *
 * @param released  a finding that blocks is set aside
 */
public record Leaving(Quality quality, boolean released) {}
