package org.openimr.process.guard;

import org.openimr.process.quality.Quality;

/**
 * A second look at a draft.
 *
 * @param by  account identifier of the person who looks
 */
public record Looking(Quality quality, String by) {}
