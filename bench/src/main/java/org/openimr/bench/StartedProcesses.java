package org.openimr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/** Processor time of the processes that this one started and that have ended, theirs included. */
final class StartedProcesses {
    private static final Path SELF = Path.of("/proc/self/stat");

    /** A Linux counts processor time for its programs in hundredths of a second. */
    private static final double TICKS = 100;

    private StartedProcesses() {}

    /** Seconds since this process began; empty where the system does not tell. */
    static OptionalDouble seconds() throws IOException {
        if (!Files.isReadable(SELF)) return OptionalDouble.empty();
        String stat = Files.readString(SELF);
        // The second field is a name and may hold anything; the fields after it are numbers.
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return OptionalDouble.of((Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS);
    }
}
