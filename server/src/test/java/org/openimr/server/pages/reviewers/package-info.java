/** Tests of the pages of the register of reviewers that need no server. */
@NullMarked
package org.openimr.server.pages.reviewers;

import org.jspecify.annotations.NullMarked;
