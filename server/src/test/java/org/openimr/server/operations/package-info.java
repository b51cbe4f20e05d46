@NullMarked
package org.openimr.server.operations;

import org.jspecify.annotations.NullMarked;
