package org.openimr.archive.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.openimr.determination.read.DeterminationReader;

/** Takes one archive apart, entry by entry as they stand in it. */
final class Unpacking {
    static final int MOST_BYTES = DeterminationReader.MOST_BYTES;
    static final int MOST_ENTRIES = 5_000_000;

    private final String name;
    private final CountedInput packed;
    private final int depth;
    private final Inside inside;

    /** What is done with what is inside. */
    interface Inside {
        void open(String name, InputStream in, int depth) throws IOException;

        void refused(String name, IntakeFault fault, String detail);
    }

    Unpacking(String name, InputStream in, int depth, Inside inside) {
        this.name = name;
        this.packed = new CountedInput(in);
        this.depth = depth;
        this.inside = inside;
    }

    void run(Packing packing) {
        try {
            switch (packing) {
                case ZIP -> entries(new ZipArchiveInputStream(packed, StandardCharsets.UTF_8.name(), true, true));
                case TAR -> entries(new TarArchiveInputStream(packed, StandardCharsets.UTF_8.name()));
                case GZIP -> gzip();
                case JSON, DOCUMENT -> throw new IllegalArgumentException("nothing is packed in " + packing);
            }
        } catch (SwellsException _) {
            inside.refused(name, IntakeFault.SWELLS, "");
        } catch (IOException e) {
            inside.refused(name, IntakeFault.DAMAGED, Sources.reason(e));
        }
    }

    private void gzip() throws IOException {
        String its = name.replaceFirst("(?i)\\.(gz|gzip)$", "").replaceFirst("(?i)\\.tgz$", ".tar");
        inside.open(its, new BoundedInput(new GZIPInputStream(packed, 1 << 16), packed), depth);
    }

    private void entries(ArchiveInputStream<? extends ArchiveEntry> archive) throws IOException {
        BoundedInput bounded = new BoundedInput(archive, packed);
        int count = 0;
        for (Optional<ArchiveEntry> next = next(archive); next.isPresent(); next = next(archive)) {
            ArchiveEntry entry = next.get();
            if (++count > MOST_ENTRIES) {
                inside.refused(name, IntakeFault.TOO_MANY, "");
                return;
            }
            if (entry.isDirectory()) continue;
            String its = name + "!/" + entry.getName();
            if (archive.canReadEntryData(entry)) {
                inside.open(its, bounded, depth);
                // What a document that is too large left behind counts as unpacked too.
                bounded.transferTo(OutputStream.nullOutputStream());
            } else {
                inside.refused(its, IntakeFault.PROTECTED, "");
            }
        }
    }

    /** The library answers some damage with faults of its own; to us damage is damage. */
    private static Optional<ArchiveEntry> next(ArchiveInputStream<? extends ArchiveEntry> archive) throws IOException {
        try {
            return Optional.ofNullable(archive.getNextEntry());
        } catch (RuntimeException e) {
            throw new IOException(Sources.reason(e), e);
        }
    }
}
