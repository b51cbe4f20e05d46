package org.openimr.vocabulary.load;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The small vocabulary that the program brings along. */
final class BuiltInSource implements FileSource {
    private static final String FOLDER = "/org/openimr/vocabulary/built-in/";

    @Override
    public String name() {
        return "OpenIMR built-in";
    }

    @Override
    public List<String> names() {
        Stream<String> lists = Arrays.stream(ListKind.values()).map(kind -> kind.key() + ".csv");
        return Stream.concat(lists, Stream.of(Manifest.FILE))
                .filter(name -> BuiltInSource.class.getResource(FOLDER + name) != null)
                .sorted()
                .toList();
    }

    @Override
    public byte[] bytes(String name) throws IOException {
        try (InputStream in = BuiltInSource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) throw new FileNotFoundException(name);
            return in.readAllBytes();
        }
    }
}
