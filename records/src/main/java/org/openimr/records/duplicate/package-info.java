/**
 * Finds pages that came more than once: the same words, nearly the same words, or nearly the same look. Values only;
 * what is a duplicate is shown to a person, and nothing is left out because of it.
 */
@NullMarked
package org.openimr.records.duplicate;

import org.jspecify.annotations.NullMarked;
