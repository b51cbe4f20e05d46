/**
 * Applications that the public fills in: drafts kept between two visits, the copy of the decision in dispute, what
 * stands against them before they are sent, and the sending (8 CCR 9792.10.1, 9792.10.2).
 */
@NullMarked
package org.openimr.server.filing;

import org.jspecify.annotations.NullMarked;
