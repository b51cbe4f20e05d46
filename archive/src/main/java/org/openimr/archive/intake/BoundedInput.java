package org.openimr.archive.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of an unpacking, bounded by what went in. Letters pack to a quarter or a tenth; what unpacks to
 * hundreds of times its size is made to fill a machine.
 */
final class BoundedInput extends FilterInputStream {
    static final long FREE = 64L << 20;
    static final int MOST_TIMES = 200;

    private final CountedInput packed;
    private final long packedBefore;
    private long unpacked;

    /**
     * @param unpacking  the unpacked bytes
     * @param packed     where the unpacking takes its bytes from
     */
    BoundedInput(InputStream unpacking, CountedInput packed) {
        super(unpacking);
        this.packed = packed;
        this.packedBefore = packed.count();
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = in.read(into, offset, length);
        if (read > 0) count(read);
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        // By reading, so that what is passed over counts as well.
        return in.readNBytes((int) Math.min(n, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int more) throws SwellsException {
        unpacked += more;
        if (unpacked > FREE + MOST_TIMES * (packed.count() - packedBefore)) throw new SwellsException();
    }
}
