package org.openimr.server.records;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, counted; what follows is not read. */
public final class AtMost extends FilterInputStream {
    private final long most;
    private long count;

    public AtMost(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** Bytes read. */
    public long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (count == most) return -1;
        int read = in.read(bytes, from, (int) Math.min(length, most - count));
        if (read > 0) count += read;
        return read;
    }

    @Override
    public long skip(long wanted) throws IOException {
        throw new IOException("a file is kept from its first byte to its last");
    }
}
