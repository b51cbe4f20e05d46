@NullMarked
package org.openimr.panel.parties.intake;

import org.jspecify.annotations.NullMarked;
