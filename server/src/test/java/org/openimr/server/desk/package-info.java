/** The reviewer's desk. */
@NullMarked
package org.openimr.server.desk;

import org.jspecify.annotations.NullMarked;
