/** What one dispute asks of its reviewer: knowledge, and no tie to anyone in it. */
@NullMarked
package org.openimr.panel.dispute;

import org.jspecify.annotations.NullMarked;
