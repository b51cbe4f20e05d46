/**
 * The nightly inspection: what no request and no job would ever meet again. Cases that nothing moves, letters without a job,
 * tables behind the log, documents that are not there, an index that says something else than what is kept. It changes
 * nothing.
 */
@NullMarked
package org.openimr.server.inspection;

import org.jspecify.annotations.NullMarked;
