/**
 * The gate before anything is public: letters that wait, a person's decision on every span of them, and a second person's
 * confirmation. Lab. Code 4610.6(m) lets determinations be published without individually identifiable information only.
 */
@NullMarked
package org.openimr.server.deidentification;

import org.jspecify.annotations.NullMarked;
