package org.openimr.bench.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A tar archive of plain files in the ustar form of POSIX.1-1988; all files carry the time 0. */
final class TarOutput {
    private static final int BLOCK = 512;
    private static final int LONGEST_NAME = 100;
    private static final int CHECKSUM_AT = 148;
    private static final int CHECKSUM_LENGTH = 8;

    private final OutputStream out;

    TarOutput(OutputStream out) {
        this.out = out;
    }

    /** @param name  at most {@value #LONGEST_NAME} characters of ASCII */
    void file(String name, byte[] content) throws IOException {
        if (name.isEmpty() || name.length() > LONGEST_NAME) throw new IllegalArgumentException("bad name: " + name);
        byte[] header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 100, "0000644\0" + "0000000\0" + "0000000\0");
        put(header, 124, "%011o\0".formatted(content.length) + "%011o\0".formatted(0));
        put(header, CHECKSUM_AT, " ".repeat(CHECKSUM_LENGTH));
        put(header, 156, "0");
        put(header, 257, "ustar\0" + "00");
        int sum = 0;
        for (byte one : header) sum += one & 0xff;
        put(header, CHECKSUM_AT, "%06o\0 ".formatted(sum));
        out.write(header);
        out.write(content);
        out.write(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
    }

    /** The two empty blocks at the end; the stream stays open. */
    void end() throws IOException {
        out.write(new byte[2 * BLOCK]);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] ascii = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, header, at, ascii.length);
    }
}
