/**
 * The pages of the register of reviewers: what is due, who is in it, one file and what can be done with it, imports, the
 * files for an accreditation visit; and the reviewer's own file. They name reviewers and stay inside, Lab. Code 4610.6(f).
 */
@NullMarked
package org.openimr.server.pages.reviewers;

import org.jspecify.annotations.NullMarked;
