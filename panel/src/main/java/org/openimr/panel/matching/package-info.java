/**
 * For one dispute: who may take it, by every rule, and who fits best. The program proposes; a person chooses.
 */
@NullMarked
package org.openimr.panel.matching;

import org.jspecify.annotations.NullMarked;
