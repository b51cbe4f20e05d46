/**
 * Backup of an embedded installation and its restore to a point in time: the database's files with its archived log, and
 * the encrypted documents. The record of the decision is {@code docs/decisions/0019-backup.md}.
 */
@NullMarked
package org.openimr.server.backup;

import org.jspecify.annotations.NullMarked;
