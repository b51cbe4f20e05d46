/**
 * Whether there are reviewers enough: arrivals against capacity by field and license, day by day. A reviewer of several
 * fields is counted once, for what is free is what a flow from cases to reviewers can use.
 */
@NullMarked
package org.openimr.panel.capacity;

import org.jspecify.annotations.NullMarked;
