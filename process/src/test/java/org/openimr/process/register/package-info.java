/** What ties a rule to its fixtures: every rule is tested by one that it passes and one that it fails. */
@NullMarked
package org.openimr.process.register;

import org.jspecify.annotations.NullMarked;
