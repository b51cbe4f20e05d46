@NullMarked
package org.openimr.server.demo;

import org.jspecify.annotations.NullMarked;
