package org.openimr.vocabulary.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Public files that are read by the name under which they are passed on, with what their licences ask to be shown. */
final class KnownFiles {
    private static final Map<String, Known> KNOWN = read();

    /** One of them. */
    record Known(ListKind kind, String notice, boolean owed) {}

    private KnownFiles() {}

    /** @param base  without its ending */
    static Optional<Known> named(String base) {
        return Optional.ofNullable(KNOWN.get(base));
    }

    private static Map<String, Known> read() {
        try (InputStream in = KnownFiles.class.getResourceAsStream("known-files.csv")) {
            if (in == null) throw new IllegalStateException("known-files.csv is missing in the program");
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(KnownFiles::fields)
                    .collect(Collectors.toUnmodifiableMap(
                            List::getFirst,
                            row -> new Known(
                                    ListKind.named(row.get(1)).orElseThrow(),
                                    row.get(2),
                                    row.get(3).equals("Y"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> fields(String line) {
        try {
            return CsvLine.fields(line);
        } catch (BadRow e) {
            throw new IllegalStateException("known-files.csv: " + line, e);
        }
    }
}
