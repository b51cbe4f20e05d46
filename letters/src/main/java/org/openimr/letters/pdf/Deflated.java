package org.openimr.letters.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compression; the same bytes for the same input within one release of the JDK. */
final class Deflated {
    private static final int LEVEL = 6;

    private Deflated() {}

    static byte[] of(byte[] bytes) {
        try (var deflater = new Deflater(LEVEL)) {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        }
    }
}
