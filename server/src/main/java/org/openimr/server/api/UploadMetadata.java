package org.openimr.server.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The header Upload-Metadata of tus 1.0.0: pairs parted by commas, a name, a blank, a value in base 64. */
final class UploadMetadata {
    private UploadMetadata() {}

    /** What can be read of it; a pair that cannot is left out. */
    static Map<String, String> read(@Nullable String header) {
        Map<String, String> read = new HashMap<>();
        for (String pair : Optional.ofNullable(header).orElse("").split(",", -1)) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts.length < 2) continue;
            value(parts[1].strip()).ifPresent(value -> read.put(parts[0], value));
        }
        return read;
    }

    private static Optional<String> value(String written) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(written), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
