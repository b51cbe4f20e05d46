package org.openimr.records.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Nothing could be kept, for the disk is full; nothing that was kept before is touched. */
public final class NoRoom extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With less than this free, whatever failed to be written failed for want of room: one block and its folder. */
    private static final long BLOCKS = 1 << 17;

    /** As the system says it, unless it speaks another language. */
    private static final List<String> WORDS = List.of("No space left on device", "Disk quota exceeded");

    private NoRoom(IOException cause) {
        super("The disk on which documents are kept is full. Make room; what was kept is as it was.", cause);
    }

    /**
     * The fault itself, or that there is no room where that explains it: by the system's own words, else by what is free
     * now. The words come first, for another that failed at the same moment may have made room again.
     */
    static IOException or(IOException fault, Path folder) {
        try {
            return isSaid(fault) || Files.getFileStore(folder).getUsableSpace() < BLOCKS ? new NoRoom(fault) : fault;
        } catch (IOException _) {
            return fault;
        }
    }

    private static boolean isSaid(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(words -> WORDS.stream().anyMatch(words::contains));
    }
}
