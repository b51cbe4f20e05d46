/**
 * How one case comes to its reviewers: who is in the dispute, what was judged to be a tie, what was offered to whom, and
 * who took it. Everything is kept as it happened. It names reviewers and stays in the review organization, Lab. Code
 * 4610.6(f).
 */
@NullMarked
package org.openimr.panel.seating;

import org.jspecify.annotations.NullMarked;
