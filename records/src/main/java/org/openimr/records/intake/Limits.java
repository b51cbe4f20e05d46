package org.openimr.records.intake;

import java.time.Duration;

/**
 * How much one document may ask of the machine. No text sets these: all are our choice, [D], to be set by the operator.
 *
 * @param bytes            of the file as it came
 * @param pages            of one document
 * @param pixels           of one page's picture
 * @param expandedBytes    of everything in a DOCX together, unpacked
 * @param expansion        how many times its packed size one part of a DOCX may have
 * @param depth            levels of nesting: page trees, dictionaries, tables in tables, messages in messages
 * @param parts            files in a DOCX, parts of a message
 * @param pageTime         the longest wait for the next page
 * @param documentTime     the longest time for one document
 * @param heapMegabytes    memory of the process that reads
 * @param ocrMegabytes     address space of each text recognition
 * @param ocrInParallel    text recognitions at a time
 */
public record Limits(
        long bytes,
        int pages,
        long pixels,
        long expandedBytes,
        int expansion,
        int depth,
        int parts,
        Duration pageTime,
        Duration documentTime,
        int heapMegabytes,
        int ocrMegabytes,
        int ocrInParallel) {
    public Limits {
        if (bytes < 1 || pages < 1 || pixels < 1 || expandedBytes < 1 || expansion < 1 || depth < 1 || parts < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
        if (pageTime.toMillis() < 1 || documentTime.compareTo(pageTime) < 0) {
            throw new IllegalArgumentException("a document has at least the time of one page");
        }
        if (heapMegabytes < 64 || ocrMegabytes < 256 || ocrInParallel < 1) {
            throw new IllegalArgumentException("too little memory to read anything, or nobody to read");
        }
    }

    /** 500 MiB, 10,000 pages, two minutes a page, six hours a document. */
    public static Limits defaults() {
        return new Limits(
                500L << 20,
                10_000,
                120_000_000,
                1L << 30,
                200,
                64,
                2_000,
                Duration.ofMinutes(2),
                Duration.ofHours(6),
                1024,
                2048,
                2);
    }

    /** For the command line of the process that reads; read back by {@link #parse}. */
    public String encoded() {
        return "%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d,%d"
                .formatted(
                        bytes,
                        pages,
                        pixels,
                        expandedBytes,
                        expansion,
                        depth,
                        parts,
                        pageTime.toMillis(),
                        documentTime.toMillis(),
                        heapMegabytes,
                        ocrMegabytes,
                        ocrInParallel);
    }

    /** @throws IllegalArgumentException if it is not what {@link #encoded} writes */
    public static Limits parse(String encoded) {
        String[] part = encoded.split(",", -1);
        if (part.length != 12) throw new IllegalArgumentException("not the limits: " + encoded);
        return new Limits(
                Long.parseLong(part[0]),
                Integer.parseInt(part[1]),
                Long.parseLong(part[2]),
                Long.parseLong(part[3]),
                Integer.parseInt(part[4]),
                Integer.parseInt(part[5]),
                Integer.parseInt(part[6]),
                Duration.ofMillis(Long.parseLong(part[7])),
                Duration.ofMillis(Long.parseLong(part[8])),
                Integer.parseInt(part[9]),
                Integer.parseInt(part[10]),
                Integer.parseInt(part[11]));
    }
}
