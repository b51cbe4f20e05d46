package org.openimr.records.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.openimr.records.intake.IntakeRefusal;
import org.openimr.records.intake.Limits;

/** The parts of a Word document, unpacked only as far as the limits go, whatever the list of contents claims. */
final class DocxFile implements Closeable {
    private final ZipFile zip;
    private final Limits limits;
    private long unpacked;

    DocxFile(Path file, Limits limits) throws IOException {
        this.limits = limits;
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new RefusedException(IntakeRefusal.BROKEN, e);
        }
    }

    /** Names of the parts that begin and end so, in the order of the numbers in them. */
    List<String> names(String begin, String end) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(begin) && name.endsWith(end))
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Optional<byte[]> part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) return Optional.empty();
        long longest = Math.min(
                limits.expandedBytes() - unpacked, Math.max(1 << 20, entry.getCompressedSize() * limits.expansion()));
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) Math.min(longest + 1, Integer.MAX_VALUE - 16));
            if (bytes.length > longest) throw new RefusedException(IntakeRefusal.EXPANDS_TOO_FAR, "a part");
            unpacked += bytes.length;
            return Optional.of(bytes);
        } catch (ZipException e) {
            throw new RefusedException(IntakeRefusal.BROKEN, e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
