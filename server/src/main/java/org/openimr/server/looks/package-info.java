/**
 * Who looked at what. Each page, search and export that somebody who is signed in asks for is written down before it is
 * answered, and sealed into the event log a minute later. A look that only an emergency allowed says by which.
 */
@NullMarked
package org.openimr.server.looks;

import org.jspecify.annotations.NullMarked;
