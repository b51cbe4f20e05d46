/** How a case comes to its reviewer: offered by a person, and accepted, declined, given back or taken away. */
@NullMarked
package org.openimr.panel.matching.offer;

import org.jspecify.annotations.NullMarked;
