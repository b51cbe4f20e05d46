/** Case files on this server: files arrive in parts, are kept encrypted, and are read page by page by a job. */
@NullMarked
package org.openimr.server.records;

import org.jspecify.annotations.NullMarked;
