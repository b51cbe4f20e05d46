package org.openimr.records.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.openimr.records.ContentHash;

/** Reads a content and fails at its end, instead of ending, where it is not the one it is named after. */
final class CheckedContent extends FilterInputStream {
    private final ContentHash name;
    private final MessageDigest digest;

    CheckedContent(InputStream content, ContentHash name, MessageDigest digest) {
        super(content);
        this.name = name;
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        int read = in.read(bytes, from, count);
        if (read > 0) digest.update(bytes, from, read);
        if (read < 0 && !Vault.named((MessageDigest) copy()).equals(name)) {
            throw new IOException("the content kept under " + name + " is not the one that was kept");
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("a content is read from its beginning to its end");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private Object copy() throws IOException {
        try {
            return digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IOException(e);
        }
    }
}
