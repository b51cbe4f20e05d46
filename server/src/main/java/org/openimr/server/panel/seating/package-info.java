/**
 * How cases come to their reviewers: what was said of a dispute, whom the program proposes, offers and answers,
 * attestations, commitments, and the watch over those who sit. It names reviewers and stays in the review organization.
 */
@NullMarked
package org.openimr.server.panel.seating;

import org.jspecify.annotations.NullMarked;
