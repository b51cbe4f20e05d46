package org.openimr.archive.intake;

import java.io.IOException;

/** More comes out of an archive than letters can be. */
final class SwellsException extends IOException {
    private static final long serialVersionUID = 1L;
}
