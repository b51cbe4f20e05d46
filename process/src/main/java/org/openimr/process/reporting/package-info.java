/** The figures that the Division of Workers' Compensation publishes, each with its definition, from the cases alone. */
@NullMarked
package org.openimr.process.reporting;

import org.jspecify.annotations.NullMarked;
