package org.openimr.bench.served;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.openimr.bench.PlainPdf;

/** A fictional report of some pages; no two are alike. */
final class DocumentOfTheLoad {
    private static final int PAGES = 3;
    private static final int LINES = 40;

    private DocumentOfTheLoad() {}

    static byte[] pdf(int number) {
        List<List<String>> pages = IntStream.rangeClosed(1, PAGES)
                .mapToObj(page -> IntStream.rangeClosed(1, LINES)
                        .mapToObj(line -> "Fictional report " + number + ", page " + page + ", line " + line
                                + ": the injured worker has low back pain.")
                        .toList())
                .toList();
        return PlainPdf.write(pages);
    }

    /** The value of the field Upload-Metadata that announces it. */
    static String metadata(int number) {
        return "filename " + base64("report-" + number + ".pdf") + ",kind " + base64("PHYSICIAN_REPORT") + ",sender "
                + base64("INJURED_WORKER");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }
}
