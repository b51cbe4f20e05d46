/** Sessions of pages: kept in the database, ended by time, by their owner, or by a change of the account. */
@NullMarked
package org.openimr.server.security.session;

import org.jspecify.annotations.NullMarked;
