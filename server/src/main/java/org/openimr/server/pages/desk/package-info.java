/** The reviewer's desk: one screen to read the file and to write the draft, and the page on which it is signed. */
@NullMarked
package org.openimr.server.pages.desk;

import org.jspecify.annotations.NullMarked;
