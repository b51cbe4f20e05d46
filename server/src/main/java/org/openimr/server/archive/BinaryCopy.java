package org.openimr.server.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.archive.ContentHash;

/** Rows in the binary form of PostgreSQL's COPY: signature, then per row the number of its fields and each with its length. */
final class BinaryCopy {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);
    private static final int NULL = -1;
    private static final int END = -1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final DataOutputStream out = new DataOutputStream(bytes);

    private interface Write {
        void run() throws IOException;
    }

    BinaryCopy() {
        written(() -> {
            out.write(SIGNATURE);
            out.writeInt(0); // no flags
            out.writeInt(0); // no extension
        });
    }

    BinaryCopy row(int fields) {
        return written(() -> out.writeShort(fields));
    }

    /** The database takes no zero character. */
    BinaryCopy text(String text) {
        return bytes(text.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8));
    }

    BinaryCopy text(Optional<String> text) {
        return text.isPresent() ? text(text.get()) : written(() -> out.writeInt(NULL));
    }

    BinaryCopy hash(ContentHash hash) {
        return bytes(Hashes.bytes(hash));
    }

    BinaryCopy bytes(byte[] value) {
        return written(() -> {
            out.writeInt(value.length);
            out.write(value);
        });
    }

    BinaryCopy integer(int value) {
        return written(() -> {
            out.writeInt(Integer.BYTES);
            out.writeInt(value);
        });
    }

    BinaryCopy bigint(long value) {
        return written(() -> {
            out.writeInt(Long.BYTES);
            out.writeLong(value);
        });
    }

    BinaryCopy flag(boolean value) {
        return written(() -> {
            out.writeInt(1);
            out.writeBoolean(value);
        });
    }

    BinaryCopy day(LocalDate day) {
        return integer((int) (day.toEpochDay() - DAY_ZERO.toEpochDay()));
    }

    /** All rows; nothing can be added any more. */
    byte[] end() {
        written(() -> out.writeShort(END));
        return bytes.toByteArray();
    }

    private BinaryCopy written(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return this;
    }
}
