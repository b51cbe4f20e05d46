@NullMarked
package org.openimr.server.panel.register.documents;

import org.jspecify.annotations.NullMarked;
