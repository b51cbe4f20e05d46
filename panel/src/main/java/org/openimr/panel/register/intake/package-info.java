/** Reviewers and credentials from files: shown before anything is taken, and nothing left out without a word. */
@NullMarked
package org.openimr.panel.register.intake;

import org.jspecify.annotations.NullMarked;
