package org.openimr.server.records;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.openimr.records.ContentHash;
import org.openimr.records.duplicate.TextSketch;

/** A sketch of a page's words as it is kept: words, hash, then each list of hashes after its length. */
final class KeptSketch {
    private static final int HASH = 32;

    private KeptSketch() {}

    static byte[] written(TextSketch sketch) {
        int longs = sketch.smallest().size() + sketch.numbers().size();
        ByteBuffer written = ByteBuffer.allocate(3 * Integer.BYTES + HASH + longs * Long.BYTES);
        written.putInt(sketch.words());
        written.put(HexFormat.of().parseHex(sketch.exact().sha256()));
        for (List<Long> hashes : List.of(sketch.smallest(), sketch.numbers())) {
            written.putInt(hashes.size());
            hashes.forEach(written::putLong);
        }
        return written.array();
    }

    static TextSketch read(byte[] written) {
        ByteBuffer left = ByteBuffer.wrap(written);
        int words = left.getInt();
        byte[] exact = new byte[HASH];
        left.get(exact);
        return new TextSketch(words, new ContentHash(HexFormat.of().formatHex(exact)), hashes(left), hashes(left));
    }

    private static List<Long> hashes(ByteBuffer left) {
        int count = left.getInt();
        List<Long> hashes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) hashes.add(left.getLong());
        return hashes;
    }
}
