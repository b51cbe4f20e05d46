/**
 * How a case comes to its reviewers, on the screen: what the dispute asks, who may take it and why, what was offered and
 * answered, and what is published of it. But for what is published, it names reviewers and stays inside, Lab. Code
 * 4610.6(f).
 */
@NullMarked
package org.openimr.server.pages.seating;

import org.jspecify.annotations.NullMarked;
