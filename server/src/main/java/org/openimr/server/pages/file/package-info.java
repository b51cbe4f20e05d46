/** The pane of pages: the case file as a person reads it, at the desk and in a blind review. */
@NullMarked
package org.openimr.server.pages.file;

import org.jspecify.annotations.NullMarked;
