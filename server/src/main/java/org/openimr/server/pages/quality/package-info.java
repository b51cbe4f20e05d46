/** The pages of the quality desk: what waits, one letter with its findings, the blind review, agreement. */
@NullMarked
package org.openimr.server.pages.quality;

import org.jspecify.annotations.NullMarked;
