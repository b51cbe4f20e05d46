/** What an application for independent medical review states (8 CCR 9792.10.1, 9792.10.2; Lab. Code 4610.5(f)). */
@NullMarked
package org.openimr.process.filing;

import org.jspecify.annotations.NullMarked;
