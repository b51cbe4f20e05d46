/**
 * Proof without names: what is published of each assignment, what opens it, and what shows after a remand that another
 * reviewer decides. {@code docs/commitments.md} gives every byte, and what is proved and what is not.
 */
@NullMarked
package org.openimr.panel.commitment;

import org.jspecify.annotations.NullMarked;
