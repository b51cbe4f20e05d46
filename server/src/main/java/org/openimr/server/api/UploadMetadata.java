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
            try {
                byte[] value = Base64.getDecoder().decode(parts[1].strip());
                read.put(parts[0], new String(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                continue; // What was said there is not known; the caller asks for what it needs.
            }
        }
        return read;
    }
}
