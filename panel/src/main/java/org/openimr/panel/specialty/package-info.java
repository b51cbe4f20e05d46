/** Fields of medicine, which are near one another, and which treat what. */
@NullMarked
package org.openimr.panel.specialty;

import org.jspecify.annotations.NullMarked;
