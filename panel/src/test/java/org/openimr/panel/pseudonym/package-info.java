@NullMarked
package org.openimr.panel.pseudonym;

import org.jspecify.annotations.NullMarked;
