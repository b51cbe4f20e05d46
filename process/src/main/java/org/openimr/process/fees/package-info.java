/**
 * What a review costs the employer (process, section 12; Lab. Code 4610.6(l), 8 CCR 9792.10.8): one schedule for each
 * period, chosen by the day on which the application was submitted. A cell that was not found says so and may be set.
 */
@NullMarked
package org.openimr.process.fees;

import org.jspecify.annotations.NullMarked;
