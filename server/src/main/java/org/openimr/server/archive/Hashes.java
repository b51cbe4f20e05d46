package org.openimr.server.archive;

import java.util.HexFormat;
import org.openimr.archive.ContentHash;

/** Hashes as the tables hold them. */
final class Hashes {
    private Hashes() {}

    static byte[] bytes(ContentHash hash) {
        return HexFormat.of().parseHex(hash.hex());
    }

    static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(bytes));
    }
}
