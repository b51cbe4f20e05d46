package org.openimr.server.inspection;

import java.io.IOException;
import java.time.Instant;

/** Looks at one part of what is kept, beside a running server; changes nothing. */
interface Inspector {
    /** In a plural, as in "documents". */
    String part();

    Inspected inspect(Instant now) throws IOException;
}
