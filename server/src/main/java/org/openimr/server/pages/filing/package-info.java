/**
 * The public form: one question a page, saved at each, checked before it is sent. Works without scripts and without an
 * account; the session remembers which draft is open, a code opens it elsewhere.
 */
@NullMarked
package org.openimr.server.pages.filing;

import org.jspecify.annotations.NullMarked;
