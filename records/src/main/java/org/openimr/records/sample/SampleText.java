package org.openimr.records.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A text file of the sample records.
 *
 * @param path   under the folder of the samples
 * @param lines  of it, without line feeds
 */
record SampleText(String path, List<String> lines) {
    private static final String PAGE = "=== page ";

    static SampleText of(String path) {
        try (InputStream stream = SampleText.class.getResourceAsStream(path)) {
            if (stream == null) throw new IllegalStateException("no sample file " + path);
            return new SampleText(
                    path,
                    new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The lines {@code name: value} up to the first blank one. */
    SampleHead head() {
        Map<String, String> head = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank()) break;
            int colon = line.indexOf(": ");
            if (colon < 0) throw new IllegalStateException(path + ": no head line: " + line);
            head.put(line.substring(0, colon), line.substring(colon + 2));
        }
        return new SampleHead(path, head);
    }

    /** The lines after the first blank one, each read; a line that cannot be read is named. */
    <T> List<T> body(Function<String, T> reading) {
        List<T> values = new ArrayList<>();
        for (int number = head().values().size(); number < lines.size(); number++) {
            String line = lines.get(number);
            if (line.isBlank()) continue;
            try {
                values.add(reading.apply(line));
            } catch (IllegalArgumentException fault) {
                throw new IllegalStateException(path + " line " + (number + 1) + ": " + fault.getMessage(), fault);
            }
        }
        return values;
    }

    /** The pages, opened by {@code === page N} in order. */
    List<SamplePage> pages() {
        List<List<String>> pages = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(PAGE)) {
                pages.add(new ArrayList<>());
                if (!line.equals(PAGE + pages.size()))
                    throw new IllegalStateException(path + ": out of order: " + line);
            } else if (pages.isEmpty()) {
                throw new IllegalStateException(path + ": text before the first page");
            } else {
                pages.getLast().add(line);
            }
        }
        return pages.stream().map(SamplePage::new).toList();
    }
}
