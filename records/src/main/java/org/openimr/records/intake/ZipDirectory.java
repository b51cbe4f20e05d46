package org.openimr.records.intake;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The list of contents at the end of a ZIP file, read without unpacking anything.
 *
 * @param startsAtOnce  the first file of it begins at the first byte
 * @param endsAtEnd     nothing follows it, and all that is listed is counted
 */
public record ZipDirectory(List<Entry> entries, boolean startsAtOnce, boolean endsAtEnd) {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LARGEST = 16 << 20;

    /**
     * One file in it.
     *
     * @param packed    bytes, as the list claims
     * @param unpacked  bytes, as the list claims
     */
    public record Entry(String name, long packed, long unpacked, boolean encrypted) {}

    public ZipDirectory {
        entries = List.copyOf(entries);
    }

    /** Empty where the file has no such list, or a broken one. */
    public static Optional<ZipDirectory> in(RandomAccessFile file) throws IOException {
        long length = file.length();
        int tail = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer bytes = read(file, length - tail, tail);
        for (int at = tail - END_LENGTH; at >= 0; at--) {
            if (bytes.getInt(at) != END) continue;
            int comment = Short.toUnsignedInt(bytes.getShort(at + 20));
            if (at + END_LENGTH + comment > tail) continue;
            int count = Short.toUnsignedInt(bytes.getShort(at + 10));
            long size = Integer.toUnsignedLong(bytes.getInt(at + 12));
            long offset = Integer.toUnsignedLong(bytes.getInt(at + 16));
            long end = length - tail + at;
            if (size > LARGEST || size > end) return Optional.empty();
            // What stands before the ZIP moves everything; the list is then found by its length.
            ByteBuffer list = read(file, end - size, (int) size);
            boolean moved = offset + size != end;
            boolean last = at + END_LENGTH + comment == tail;
            return entries(list, count)
                    .map(found -> new ZipDirectory(
                            found.entries(), !moved && found.startsAtOnce(), last && found.endsAtEnd()));
        }
        return Optional.empty();
    }

    private static Optional<ZipDirectory> entries(ByteBuffer list, int count) {
        List<Entry> found = new ArrayList<>();
        long first = Long.MAX_VALUE;
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_LENGTH > list.limit() || list.getInt(at) != ENTRY) return Optional.empty();
            int name = Short.toUnsignedInt(list.getShort(at + 28));
            int rest = Short.toUnsignedInt(list.getShort(at + 30)) + Short.toUnsignedInt(list.getShort(at + 32));
            if (at + ENTRY_LENGTH + name + rest > list.limit()) return Optional.empty();
            byte[] text = new byte[name];
            list.get(at + ENTRY_LENGTH, text);
            found.add(new Entry(
                    new String(text, StandardCharsets.UTF_8),
                    Integer.toUnsignedLong(list.getInt(at + 20)),
                    Integer.toUnsignedLong(list.getInt(at + 24)),
                    (list.getShort(at + 8) & 1) != 0));
            first = Math.min(first, Integer.toUnsignedLong(list.getInt(at + 42)));
            at += ENTRY_LENGTH + name + rest;
        }
        // Entries behind those that are counted: some programs would unpack them.
        return Optional.of(new ZipDirectory(found, first == 0, at == list.limit()));
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
