package org.openimr.records.store;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;

/** Nothing could be kept, for the disk is full; nothing that was kept before is touched. */
public final class NoRoom extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** With less than this free, whatever failed to be written failed for want of room: one block and its folder. */
    private static final long BLOCKS = 1 << 17;

    private NoRoom(IOException cause) {
        super("The disk on which documents are kept is full. Make room; what was kept is as it was.", cause);
    }

    /** The fault itself, or that there is no room where that explains it. */
    static IOException or(IOException fault, Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < BLOCKS ? new NoRoom(fault) : fault;
        } catch (IOException _) {
            return fault;
        }
    }
}
