/**
 * What lateness and breaches may cost an employer or claims administrator (process, section 13; Lab. Code 4610.5(i),
 * 4610.6(k), 8 CCR 9792.12, 9792.13). Every sum keeps its arithmetic. The program works out what a penalty would be; the
 * Administrative Director assesses it.
 */
@NullMarked
package org.openimr.process.penalties;

import org.jspecify.annotations.NullMarked;
