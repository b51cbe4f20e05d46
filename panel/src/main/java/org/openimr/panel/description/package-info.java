/** What a letter may say of its reviewer: qualifications, never who it is (Lab. Code 4610.6(f)). */
@NullMarked
package org.openimr.panel.description;

import org.jspecify.annotations.NullMarked;
