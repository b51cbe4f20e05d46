/**
 * What every page shares: who looks at it, the trail to it, days and outcomes in words; home and sign-in. Pages are
 * rendered here and work as plain links and forms.
 */
@NullMarked
package org.openimr.server.pages;

import org.jspecify.annotations.NullMarked;
