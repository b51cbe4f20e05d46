/** What must hold across the whole house, checked over its compiled classes, its poms and its files. */
@NullMarked
package org.openimr.house;

import org.jspecify.annotations.NullMarked;
