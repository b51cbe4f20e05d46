/**
 * What may leave the house: which drafts are looked at twice, which the medical director signs, which are decided a
 * second time blind, and how far two reviewers agree (Lab. Code 139.5(c)(1), (d)(3)). Choices of our own, all of them
 * settings.
 */
@NullMarked
package org.openimr.process.quality;

import org.jspecify.annotations.NullMarked;
